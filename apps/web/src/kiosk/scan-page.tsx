import { ScanMark } from './marks.tsx';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './start.css';

/** The scanner is listened to on every page; this one only tells where to hold the code. */
export function ScanPage({ onNumber }: { onNumber(): void }) {
  const words = useWords();
  return (
    <div className="kiosk-page">
      <PageTitle>{words.scanTitle}</PageTitle>
      <ol className="kiosk-steps" data-spoken>
        {words.scanSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="kiosk-scan">
        <ScanMark />
        <svg className="kiosk-down" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M24 4v36M8 26l16 16 16-16" fill="none" stroke="currentColor" strokeWidth="6" />
        </svg>
      </div>
      <button type="button" className="kiosk-button is-quiet" onClick={onNumber}>
        {words.scanInstead}
      </button>
    </div>
  );
}
