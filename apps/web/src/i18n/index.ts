import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ko } from './ko.ts';
import { koProblems } from './problems.ko.ts';

export const languages = [
  { code: 'ko', label: '한국어' },
  { code: 'en', label: 'English' },
  { code: 'zh', label: '中文' },
  { code: 'vi', label: 'Tiếng Việt' },
] as const;
export type LanguageCode = (typeof languages)[number]['code'];

const keptAs = 'charye.language';
const bundles: Record<Exclude<LanguageCode, 'ko'>, () => Promise<{ texts: object }>> = {
  en: () => import('./en.ts'),
  zh: async () => {
    await import('../ui/chinese-letters.ts');
    return import('./zh.ts');
  },
  vi: () => import('./vi.ts'),
};

/** Korean ships with the page; the other languages are fetched when somebody asks for one. */
export async function startLanguages(mayChoose = true): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'ko',
    fallbackLng: 'ko',
    resources: { ko: { translation: { ...ko, problems: koProblems } } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const chosen = mayChoose ? localStorage.getItem(keptAs) : null;
  if (chosen && chosen !== 'ko') await speak(chosen as LanguageCode);
}

export async function speak(code: LanguageCode, remember = true): Promise<void> {
  if (code !== 'ko' && !i18next.hasResourceBundle(code, 'translation')) {
    const { texts } = await (bundles[code] ?? bundles.en)();
    i18next.addResourceBundle(code, 'translation', texts);
  }
  await i18next.changeLanguage(code);
  document.documentElement.lang = code;
  if (remember) localStorage.setItem(keptAs, code);
}
