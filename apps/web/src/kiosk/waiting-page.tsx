import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './outcome.css';

/** The network is away in the middle of a check-in: it goes on by itself, with the same key. */
export function WaitingPage() {
  const words = useWords();
  return (
    <div className="kiosk-page" data-refusal="offline">
      <div className="kiosk-refusal" role="alert">
        <div className="kiosk-spinner" aria-hidden="true" />
        <PageTitle>{words.waiting.title}</PageTitle>
        <p className="kiosk-hint" data-spoken>
          {words.waiting.next}
        </p>
      </div>
    </div>
  );
}
