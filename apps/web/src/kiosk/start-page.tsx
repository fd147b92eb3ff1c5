import { useQuery } from '@tanstack/react-query';
import { doorCodeQuery } from '../api/door-code.ts';
import { Qr } from '../ui/qr.tsx';
import { NumberMark, ScanMark } from './marks.tsx';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './start.css';

interface StartPageProps {
  hasToken: boolean;
  onScan(): void;
  onNumber(): void;
}

export function StartPage({ hasToken, onScan, onNumber }: StartPageProps) {
  const words = useWords();
  const door = useQuery(doorCodeQuery);
  const warning = !hasToken ? words.unregistered : door.isError ? words.offline : null;
  return (
    <div className="kiosk-page kiosk-start">
      <div className="kiosk-head">
        <p className="kiosk-centre">{door.data?.centre.name}</p>
        <PageTitle>{words.greeting}</PageTitle>
      </div>
      {warning && (
        <p className="kiosk-warning" role="alert">
          {warning}
        </p>
      )}
      <div className="kiosk-choices">
        <button type="button" className="kiosk-choice is-first" onClick={onScan}>
          <ScanMark />
          <span>
            <strong>{words.scan.name}</strong>
            <span className="kiosk-choice-hint">{words.scan.hint}</span>
          </span>
        </button>
        <button type="button" className="kiosk-choice" onClick={onNumber}>
          <NumberMark />
          <span>
            <strong>{words.number.name}</strong>
            <span className="kiosk-choice-hint">{words.number.hint}</span>
          </span>
        </button>
      </div>
      <section className="kiosk-phone" aria-labelledby="own-phone">
        {door.data && !door.isError ? (
          <Qr text={door.data.url} label={words.phone.name} size="26rem" />
        ) : (
          <span className="kiosk-phone-gone" aria-hidden="true" />
        )}
        <div>
          <h2 id="own-phone">{words.phone.name}</h2>
          <p>{door.isError ? words.phone.stale : words.phone.hint}</p>
          <p className="kiosk-phone-aside" data-spoken>
            {words.noBooking}
          </p>
        </div>
      </section>
    </div>
  );
}
