import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doorCodeQuery } from '../api/door-code.ts';
import { isProblem } from '../api/problem.ts';
import { speak } from '../i18n/index.ts';
import type { DoorWish } from './arrival.ts';
import { BirthPage } from './birth-page.tsx';
import { useContrast } from './contrast.ts';
import { FindingPage } from './finding-page.tsx';
import { useHelpCall } from './help-button.tsx';
import { useIdleReturn } from './idle-return.ts';
import { KioskFooter } from './kiosk-footer.tsx';
import { KioskHeader } from './kiosk-header.tsx';
import { NumberPage } from './number-page.tsx';
import { RefusalPage } from './refusal-page.tsx';
import { refusalScreen } from './refusals.ts';
import { ResultPage } from './result-page.tsx';
import { ScanPage } from './scan-page.tsx';
import { useScanner } from './scanner.ts';
import { useSpokenGuidance, useVolume } from './spoken-guidance.ts';
import { ServicePage } from './service-page.tsx';
import { StartPage } from './start-page.tsx';
import { useCheckIn, type CheckIn } from './use-check-in.ts';
import { WaitingPage } from './waiting-page.tsx';
import { useWords } from './words.ts';

/** The pages on which somebody looks for their booking; a check-in under way has its own. */
type Page = 'start' | 'scan' | 'number' | 'birth' | 'service';

export function KioskPage({ hasToken, printsAlone }: { hasToken: boolean; printsAlone: boolean }) {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? 'ko';
  const [page, setPage] = useState<Page>('start');
  const [bookingNumber, setBookingNumber] = useState('');
  const { checkIn, begin, reset } = useCheckIn();
  const { volume, turn: turnVolume, reset: resetVolume } = useVolume();
  const contrast = useContrast();
  const help = useHelpCall();

  const goTo = (next: Page) => {
    reset();
    setPage(next);
  };
  const leave = () => {
    goTo('start');
    setBookingNumber('');
    help.reset();
    contrast.reset();
    resetVolume();
    // The next person in the line starts in Korean again.
    void speak('ko', false);
  };

  const isBusy = checkIn.state === 'asking';
  useScanner((text) => begin(wishOf(text)), !isBusy);
  const shown = checkIn.state === 'idle' ? page : checkIn.state;
  // A start page that somebody left in another language, or with a call for help, goes back as well.
  const isTouched = shown !== 'start' || language !== 'ko' || contrast.isHigh || help.state !== null;
  const left = useIdleReturn(shown, isTouched && !isBusy, leave);
  useSpokenGuidance(shown, language, volume);
  useEffect(() => {
    document.querySelector('.kiosk-main')?.scrollTo(0, 0);
  }, [shown]);

  return (
    <div className="kiosk">
      <KioskHeader />
      <main className="kiosk-main">
        {checkIn.state !== 'idle' ? (
          <CheckInPages
            checkIn={checkIn}
            printsAlone={printsAlone}
            begin={begin}
            onNumber={() => goTo('service' in checkIn.wish ? 'service' : 'number')}
          />
        ) : page === 'start' ? (
          <StartPage
            hasToken={hasToken}
            onScan={() => goTo('scan')}
            onNumber={() => goTo('number')}
            onService={() => goTo('service')}
          />
        ) : page === 'service' ? (
          <ServicePage onChoose={(service) => begin({ service })} />
        ) : page === 'scan' ? (
          <ScanPage onNumber={() => goTo('number')} />
        ) : page === 'number' ? (
          <NumberPage value={bookingNumber} onChange={setBookingNumber} onNext={() => goTo('birth')} />
        ) : (
          <BirthPage
            bookingNumber={bookingNumber}
            onBack={() => goTo('number')}
            onFind={(birthDate) => begin({ bookingNumber, birthDate })}
          />
        )}
      </main>
      <KioskFooter
        idle={
          shown === 'start' ? null : { left, isOn: isTouched && !isBusy, onHome: leave, isHomeOff: isBusy }
        }
        volume={volume}
        onVolume={turnVolume}
        isHighContrast={contrast.isHigh}
        onContrast={contrast.turn}
        help={help}
        helpAbout={aboutOf(checkIn, page)}
      />
    </div>
  );
}

/** The slip and the phone show the pass as an address; whatever else is read is a booking’s. */
const wishOf = (scanned: string): DoorWish => {
  const [, pass] = scanned.split('/t/');
  return pass ? { pass } : { qr: scanned };
};

interface CheckInPagesProps {
  checkIn: Exclude<CheckIn, { state: 'idle' }>;
  printsAlone: boolean;
  begin(wish: DoorWish): void;
  onNumber(): void;
}

function CheckInPages({ checkIn, printsAlone, begin, onNumber }: CheckInPagesProps) {
  const words = useWords();
  const centre = useQuery(doorCodeQuery).data?.centre;
  const wasScanned = 'qr' in checkIn.wish || 'pass' in checkIn.wish;
  if (checkIn.state === 'asking')
    return <FindingPage isBooking={'qr' in checkIn.wish || 'birthDate' in checkIn.wish} />;
  if (checkIn.state === 'waiting') return <WaitingPage />;
  if (checkIn.state === 'done') return <ResultPage checkedIn={checkIn.checkedIn} printsAlone={printsAlone} />;
  return (
    <RefusalPage
      screen={refusalScreen(checkIn.cause, words, { wasScanned, phone: centre?.phone ?? '' })}
      wasScanned={wasScanned}
      onRetry={() => begin(checkIn.wish)}
      onNumber={onNumber}
    />
  );
}

/** What staff are told of why they are called: a refusal's code, else the page. */
const aboutOf = (checkIn: CheckIn, page: Page): string =>
  checkIn.state === 'refused' && isProblem(checkIn.cause)
    ? checkIn.cause.code
    : checkIn.state === 'idle'
      ? `kiosk.${page}`
      : `kiosk.${checkIn.state}`;
