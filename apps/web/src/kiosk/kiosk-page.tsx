import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/query.ts';
import { speak } from '../i18n/index.ts';
import { checkInAtTheDoor, type BookingProof, type CheckedIn } from './arrival.ts';
import { BirthPage } from './birth-page.tsx';
import { FindingPage } from './finding-page.tsx';
import { secondsLeft, useIdleReturn } from './idle-return.ts';
import { KioskHeader } from './kiosk-header.tsx';
import { NumberPage } from './number-page.tsx';
import { RefusalPage } from './refusal-page.tsx';
import { ResultPage } from './result-page.tsx';
import { ScanPage } from './scan-page.tsx';
import { useScanner } from './scanner.ts';
import { StartPage } from './start-page.tsx';
import { useWords } from './words.ts';

type Page = 'start' | 'scan' | 'number' | 'birth' | 'finding' | 'done' | 'refused';

export function KioskPage({ hasToken }: { hasToken: boolean }) {
  const words = useWords();
  const { i18n } = useTranslation();
  const [page, setPage] = useState<Page>('start');
  const [bookingNumber, setBookingNumber] = useState('');
  const [proof, setProof] = useState<BookingProof | null>(null);
  const [result, setResult] = useState<CheckedIn | null>(null);
  const arrive = useAct(checkInAtTheDoor);

  const toStart = () => {
    setPage('start');
    setBookingNumber('');
    setProof(null);
    setResult(null);
    arrive.reset();
  };
  const leave = () => {
    toStart();
    // The next person in the line starts in Korean again.
    void speak('ko', false);
  };
  const checkIn = (given: BookingProof) => {
    setProof(given);
    setPage('finding');
    arrive.mutate(given, {
      onSuccess: (checkedIn) => {
        setResult(checkedIn);
        setPage('done');
      },
      onError: () => setPage('refused'),
    });
  };

  const isBusy = page === 'finding';
  useScanner((qr) => checkIn({ qr }), !isBusy);
  // A start page left in another language goes back to Korean as well.
  const mayReturn = page !== 'start' || i18n.resolvedLanguage !== 'ko';
  const left = useIdleReturn(page, mayReturn && !isBusy, leave);

  return (
    <div className="kiosk">
      <KioskHeader />
      <main className="kiosk-main">
        {page === 'start' && (
          <StartPage hasToken={hasToken} onScan={() => setPage('scan')} onNumber={() => setPage('number')} />
        )}
        {page === 'scan' && <ScanPage onNumber={() => setPage('number')} />}
        {page === 'number' && (
          <NumberPage value={bookingNumber} onChange={setBookingNumber} onNext={() => setPage('birth')} />
        )}
        {page === 'birth' && (
          <BirthPage
            bookingNumber={bookingNumber}
            onBack={() => setPage('number')}
            onFind={(birthDate) => checkIn({ bookingNumber, birthDate })}
          />
        )}
        {page === 'finding' && <FindingPage />}
        {page === 'done' && result && <ResultPage checkedIn={result} />}
        {page === 'refused' && (
          <RefusalPage
            cause={arrive.error}
            wasScanned={proof !== null && 'qr' in proof}
            onRetry={() => proof && checkIn(proof)}
            onNumber={() => setPage('number')}
          />
        )}
      </main>
      {page !== 'start' && (
        <footer className="kiosk-footer">
          <button type="button" className="kiosk-home" onClick={leave} disabled={isBusy}>
            {words.home}
          </button>
          <div className="kiosk-idle">
            <p className="num" aria-hidden="true">
              {isBusy ? '' : words.returnsIn(secondsLeft(left))}
            </p>
            <div className="kiosk-idle-track" aria-hidden="true">
              <div className="kiosk-idle-bar" style={{ transform: `scaleX(${isBusy ? 1 : left})` }} />
            </div>
          </div>
        </footer>
      )}
    </div>
  );
}
