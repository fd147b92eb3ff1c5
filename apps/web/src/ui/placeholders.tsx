import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './placeholders.css';

/** Grey lines in the place of what is being fetched; shows only after a short delay. */
export function Skeleton({ lines = 3, height = '2.4rem' }: { lines?: number; height?: string }) {
  const { t } = useTranslation();
  return (
    <div className="ui-skeleton" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} style={{ height }} aria-hidden="true" />
      ))}
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing here yet: says why and what to do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      {children && <div className="subtle">{children}</div>}
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  );
}
