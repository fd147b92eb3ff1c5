import type { MessageLanguage, MessageTemplate } from '../message-template.ts';
import { englishWordings } from './en.ts';
import { vietnameseWordings } from './vi.ts';
import { chineseWordings } from './zh.ts';

/** Wordings of other languages, by purpose. */
export type Translations = Readonly<
  Partial<Record<Exclude<MessageLanguage, 'ko'>, Readonly<Record<string, string>>>>
>;

const core: Translations = { en: englishWordings, zh: chineseWordings, vi: vietnameseWordings };

/** Korean wordings with those of other languages beside them, as far as they are written. */
export const withTranslations = (
  korean: readonly MessageTemplate[],
  translations: Translations = core,
): MessageTemplate[] => [
  ...korean,
  ...korean.flatMap((one) =>
    Object.entries(translations).flatMap(([language, bodies]) => {
      const body = bodies[one.purpose];
      return body === undefined ? [] : [{ ...one, language: language as MessageLanguage, body }];
    }),
  ),
];
