import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../i18n/index.ts';
import { en } from './words/en.ts';
import { ko, type Words } from './words/ko.ts';
import { vi } from './words/vi.ts';
import { zh } from './words/zh.ts';

export type { Words };

const words: Record<LanguageCode, Words> = { ko, en, zh, vi };

export function useWords(): Words {
  const { i18n } = useTranslation();
  return words[i18n.resolvedLanguage as LanguageCode] ?? ko;
}

/** The signs in the hall are Korean, so the other languages name a place in both. */
export const placeIn = (words: Words, stage: string, label: string): string => words.stages[stage] ?? label;
