import { describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { assertSendable, MessageTemplates } from '#notifications';

const languages = ['ko', 'en', 'zh', 'vi'] as const;
// Staff send themselves tests: they read Korean.
const koreanOnly = new Set(['test-send']);

describe('what is told to people', () => {
  const templates = new MessageTemplates(departments.flatMap(({ messages }) => messages));
  const { all, purposes } = templates;
  const isWritten = (purpose: string, scope: string, language: string) =>
    all.some((one) => one.purpose === purpose && (one.scope ?? '') === scope && one.language === language);

  it('can go out', () => {
    for (const one of all)
      expect(() => assertSendable(one, templates.findPurpose(one.purpose, one.scope ?? '')!)).not.toThrow();
  });

  it('is written in every language', () => {
    const missing = purposes
      .filter(({ purpose }) => !koreanOnly.has(purpose))
      .flatMap(({ purpose, scope }) =>
        languages
          .filter((language) => !isWritten(purpose, scope, language))
          .map((language) => `${purpose} ${scope} ${language}`),
      );
    expect(missing).toEqual([]);
  });
});
