import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './outcome.css';

export function FindingPage({ isBooking }: { isBooking: boolean }) {
  const words = useWords();
  return (
    <div className="kiosk-page kiosk-finding" role="status">
      <div className="kiosk-spinner" aria-hidden="true" />
      <PageTitle>{isBooking ? words.finding : words.making}</PageTitle>
    </div>
  );
}
