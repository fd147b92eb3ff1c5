import { PageTitle } from './page-title.tsx';
import type { RefusalScreen } from './refusals.ts';
import { useWords } from './words.ts';
import './outcome.css';

interface RefusalPageProps {
  screen: RefusalScreen;
  wasScanned: boolean;
  onRetry(): void;
  onNumber(): void;
}

export function RefusalPage({ screen, wasScanned, onRetry, onNumber }: RefusalPageProps) {
  const words = useWords();
  return (
    <div className="kiosk-page" data-refusal={screen.kind}>
      <div className="kiosk-refusal" role="alert">
        <span className="kiosk-refusal-mark" aria-hidden="true">
          !
        </span>
        <PageTitle>{screen.title}</PageTitle>
        {screen.next && (
          <p className="kiosk-hint" data-spoken>
            {screen.next}
          </p>
        )}
      </div>
      {screen.kind === 'failed' && (
        <button type="button" className="kiosk-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {screen.mayCorrect && (
        <button type="button" className="kiosk-button" onClick={onNumber}>
          {wasScanned ? words.number.name : words.again}
        </button>
      )}
    </div>
  );
}
