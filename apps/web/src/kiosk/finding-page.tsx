import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './outcome.css';

export function FindingPage() {
  const words = useWords();
  return (
    <div className="kiosk-page kiosk-finding" role="status">
      <div className="kiosk-spinner" aria-hidden="true" />
      <PageTitle>{words.finding}</PageTitle>
    </div>
  );
}
