import { describe, expect, it } from '@jest/globals';
import { needWords } from './need-words.ts';
import { needsSchema } from './needs.ts';

describe('needs', () => {
  it('are told to the queue in words that tablets know', () => {
    expect(needWords({})).toEqual([]);
    expect(
      needWords({ wheelchair: true, interpreter: 'vi', companion: true, shuttleHub: 'gireum-1' }),
    ).toEqual(['wheelchair', 'interpreter:vi', 'guardian', 'shuttle']);
    expect(needWords({ wheelchair: false, companion: true })).toEqual(['guardian']);
  });

  it.each([{}, { wheelchair: true }, { interpreter: 'kvk' }, { shuttleHub: 'gireum-1', companion: true }])(
    'such as %j are taken',
    (needs) => {
      expect(needsSchema.parse(needs)).toEqual(needs);
    },
  );

  it.each([{ interpreter: 'xx' }, { shuttleHub: '../길음' }, { wheelchair: 'yes' }])(
    'such as %j are refused',
    (needs) => {
      expect(needsSchema.safeParse(needs).success).toBe(false);
    },
  );
});
