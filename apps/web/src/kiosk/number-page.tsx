import { Entered, Keypad } from './keypad.tsx';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';

// Booking numbers hold no sign that is easily taken for another; the space is the key that rubs all out.
const SIGNS = '23456789ACEHJKLMRUVWXY ';
const LENGTH = 7;

interface NumberPageProps {
  value: string;
  onChange(value: string): void;
  onNext(): void;
}

export function NumberPage({ value, onChange, onNext }: NumberPageProps) {
  const words = useWords();
  return (
    <div className="kiosk-page">
      <PageTitle>{words.numberTitle}</PageTitle>
      <p className="kiosk-hint" data-spoken>
        {words.numberHint}
      </p>
      <Entered value={value} groups={[3, 4]} />
      <Keypad keys={SIGNS} columns={4} value={value} length={LENGTH} onChange={onChange} />
      <button type="button" className="kiosk-button" disabled={value.length < LENGTH} onClick={onNext}>
        {words.next}
      </button>
    </div>
  );
}
