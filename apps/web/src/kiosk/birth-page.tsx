import { useState } from 'react';
import { birthDateFromDigits } from './birth-date.ts';
import { Entered, Keypad } from './keypad.tsx';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';

const DIGITS = '123456789 0';
const LENGTH = 8;

interface BirthPageProps {
  bookingNumber: string;
  onBack(): void;
  onFind(birthDate: string): void;
}

export function BirthPage({ bookingNumber, onBack, onFind }: BirthPageProps) {
  const words = useWords();
  const [digits, setDigits] = useState('');
  const birthDate = birthDateFromDigits(digits);
  const isWrong = digits.length === LENGTH && birthDate === null;
  return (
    <div className="kiosk-page">
      <PageTitle>{words.birthTitle}</PageTitle>
      <p className="kiosk-hint" data-spoken>
        {isWrong ? (
          <strong className="kiosk-wrong" role="alert">
            {words.birthWrong}
          </strong>
        ) : (
          words.birthHint
        )}
      </p>
      <Entered value={digits} groups={[4, 2, 2]} />
      <Keypad keys={DIGITS} columns={3} value={digits} length={LENGTH} onChange={setDigits} />
      <div className="kiosk-buttons">
        <button type="button" className="kiosk-button is-quiet" onClick={onBack}>
          {words.back}
          <span className="kiosk-button-note num">
            {bookingNumber.slice(0, 3)}-{bookingNumber.slice(3)}
          </span>
        </button>
        <button
          type="button"
          className="kiosk-button"
          disabled={birthDate === null}
          onClick={() => birthDate && onFind(birthDate)}
        >
          {words.find}
        </button>
      </div>
    </div>
  );
}
