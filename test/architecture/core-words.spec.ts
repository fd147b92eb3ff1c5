import { checkCoreWords, medicalWordsIn } from '../../tools/checks/words.mjs';

describe('the core', () => {
  test('speaks no medicine', async () => {
    expect(await checkCoreWords()).toEqual([]);
  });

  test('would be caught doing so, in any case and inside any word', () => {
    const lines = ['const secondDose = 1;', 'type VACCINE = string;', '// for patients', 'const order = 1;'];
    expect(medicalWordsIn(lines.join('\n'))).toEqual(
      lines.slice(0, 3).map((line, index) => `${index + 1}: ${line}`),
    );
  });
});
