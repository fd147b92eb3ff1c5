import type { Light } from './cases-api.ts';
import { lightWords } from './words.ts';

/** How pressing a case is, as a word and a shape: cross, triangle, circle, two bars. Never by colour alone. */
export function CaseLight({ light }: { light: Light }) {
  return (
    <span className={`case-light case-light-${light}`}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {light === 'late' && (
          <>
            <path d="M5.5 1h7L17 5.5v7L12.5 17h-7L1 12.5v-7z" fill="currentColor" />
            <path d="m6 6 6 6m0-6-6 6" stroke="var(--card)" strokeWidth="2" strokeLinecap="round" />
          </>
        )}
        {light === 'near' && (
          <>
            <path d="M9 1.5 17 16H1z" fill="currentColor" />
            <path d="M9 6.5v4.5m0 2v.6" stroke="var(--card)" strokeWidth="2" strokeLinecap="round" />
          </>
        )}
        {light === 'ok' && <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="2.4" />}
        {light === 'paused' && (
          <path d="M6 3v12M12 3v12" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" />
        )}
      </svg>
      {lightWords[light]}
    </span>
  );
}
