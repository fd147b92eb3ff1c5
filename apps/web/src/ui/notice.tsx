import type { ReactNode } from 'react';
import { problemText } from '../i18n/problem-text.ts';
import { Button } from './button.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const marks: Record<NoticeTone, string> = { info: 'i', success: '✓', warning: '!', danger: '!' };

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Spoken at once when it appears. */
  isUrgent?: boolean;
}

export function Notice({ tone = 'info', title, children, actions, isUrgent }: NoticeProps) {
  return (
    <div className={`ui-notice ui-notice-${tone}`} role={isUrgent ? 'alert' : undefined}>
      <span className="ui-notice-mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <div className="ui-notice-body">
        {title && <p className="ui-notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="row">{actions}</div>}
      </div>
    </div>
  );
}

interface ErrorPanelProps {
  cause: unknown;
  /** The act to try again, with the words of its button. */
  onRetry?(): void;
  retryLabel?: string;
  actions?: ReactNode;
  children?: ReactNode;
}

/** A refusal in words, with the next step. */
export function ErrorPanel({ cause, onRetry, retryLabel, actions, children }: ErrorPanelProps) {
  const { title, next } = problemText(cause);
  return (
    <Notice
      tone="danger"
      title={title}
      isUrgent
      actions={
        (onRetry || actions) && (
          <>
            {onRetry && (
              <Button tone="secondary" onPress={onRetry}>
                {retryLabel}
              </Button>
            )}
            {actions}
          </>
        )
      }
    >
      <p>{next}</p>
      {children}
    </Notice>
  );
}
