import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const sources = readdirSync(path.join(root, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(root, 'libs', file), 'utf8') }));

// Facts that nobody reacts to yet and that are kept because the audit trail tells them in these words.
const forTheRecord = ['ResidentSignedIn', 'StaffSignedIn'];

describe('events', () => {
  it('each have a reader, or are named here as kept for the record', () => {
    const events = sources
      .filter(({ file }) => file.endsWith('events.ts'))
      .flatMap(({ text }) =>
        [...text.matchAll(/export const (\w+) = defineEvent\(/g)].map((match) => match[1]!),
      );
    expect(events.length).toBeGreaterThan(5);
    const unread = events.filter(
      (name) =>
        !sources.some(({ text }) =>
          new RegExp(
            `readonly on = ${name};|\\[${name}\\.name|${name}\\.name\\]?|of\\(${name}|entry\\(\\s*${name}`,
          ).test(text),
        ),
    );
    expect(unread.filter((name) => !forTheRecord.includes(name))).toEqual([]);
  });
});
