import { isProblem } from '../api/problem.ts';
import { problemText } from '../i18n/problem-text.ts';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './outcome.css';

interface RefusalPageProps {
  cause: unknown;
  wasScanned: boolean;
  onRetry(): void;
  onNumber(): void;
}

export function RefusalPage({ cause, wasScanned, onRetry, onNumber }: RefusalPageProps) {
  const words = useWords();
  const isTransient = isProblem(cause) && (cause.isTransient || cause.status >= 500);
  const isUnregistered = isProblem(cause) && (cause.status === 401 || cause.status === 403);
  const isUnread =
    isProblem(cause, 'request.invalid') || (wasScanned && isProblem(cause, 'scheduling.booking-not-found'));
  const isCancelled = isProblem(cause, 'scheduling.not-confirmed') && cause.fact('state') === 'cancelled';
  const text = isTransient
    ? { title: words.offline, next: '' }
    : isUnregistered
      ? { title: words.unregistered, next: '' }
      : isUnread && wasScanned
        ? words.badScan
        : isCancelled
          ? words.cancelled
          : problemText(cause);
  const mayCorrect = isProblem(cause, 'scheduling.booking-not-found') || isUnread;
  return (
    <div className="kiosk-page">
      <div className="kiosk-refusal" role="alert">
        <span className="kiosk-refusal-mark" aria-hidden="true">
          !
        </span>
        <PageTitle>{text.title}</PageTitle>
        {text.next && <p className="kiosk-hint">{text.next}</p>}
      </div>
      {isTransient && (
        <button type="button" className="kiosk-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {mayCorrect && (
        <button type="button" className="kiosk-button" onClick={onNumber}>
          {wasScanned ? words.number.name : words.again}
        </button>
      )}
    </div>
  );
}
