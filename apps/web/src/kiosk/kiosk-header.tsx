import { useTranslation } from 'react-i18next';
import { languages, speak } from '../i18n/index.ts';
import { DemoBanner } from '../ui/demo-banner.tsx';
import { BrandMark } from '../ui/layout.tsx';
import { useWords } from './words.ts';

export function KioskHeader() {
  const { i18n } = useTranslation();
  const words = useWords();
  return (
    <header>
      <DemoBanner />
      <div className="kiosk-bar">
        <p className="kiosk-brand">
          <BrandMark />
          {words.title}
        </p>
        <div className="kiosk-languages" role="group" aria-label={words.language}>
          {languages.map(({ code, label }) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={i18n.resolvedLanguage === code}
              onClick={() => void speak(code, false)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}
