import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatLevel } from '../api/types.ts';
import './badge.css';

export type BadgeTone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger' | 'info';

export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`ui-badge ui-badge-${tone}`}>{children}</span>;
}

/** Room left, as a word and a shape: full dot, half dot, bar. Never by colour alone. */
export function LevelShape({ level }: { level: SeatLevel }) {
  return (
    <svg
      className={`ui-level-shape ui-level-${level}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      {level === 'many' && <circle cx="7" cy="7" r="6" fill="currentColor" />}
      {level === 'few' && (
        <>
          <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />
        </>
      )}
      {level === 'full' && <path d="M2 7h10" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />}
    </svg>
  );
}

export function Level({ level }: { level: SeatLevel }) {
  const { t } = useTranslation();
  return (
    <span className={`ui-level ui-level-${level}`}>
      <LevelShape level={level} />
      {t(`level.${level}`)}
    </span>
  );
}
