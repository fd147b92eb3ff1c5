import { readdirSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '../../migrations/index.ts';

describe('the list of migrations', () => {
  const files = readdirSync(path.resolve(import.meta.dirname, '../../migrations'))
    .filter((file) => /^\d/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

  test('names every file of the folder, in the order of their times', () => {
    expect(migrations.map(({ name }) => name)).toEqual(files);
  });

  test('says in every name which lib it belongs to', () => {
    const libs = 'kernel|identity|audit|scheduling|queueing|notifications|realtime|casework|surveys|[a-z-]+';
    expect(files.filter((file) => !new RegExp(`^\\d{8}T\\d{4}_(${libs})_[a-z0-9-]+$`).test(file))).toEqual(
      [],
    );
  });
});
