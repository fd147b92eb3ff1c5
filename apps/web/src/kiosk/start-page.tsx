import { useQuery } from '@tanstack/react-query';
import { doorCodeQuery } from '../api/door-code.ts';
import { Qr } from '../ui/qr.tsx';
import { howBusyQuery } from '../api/how-busy.ts';
import { NumberMark, ScanMark, TicketMark } from './marks.tsx';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './start.css';

interface StartPageProps {
  hasToken: boolean;
  onScan(): void;
  onNumber(): void;
  onService(): void;
}

export function StartPage({ hasToken, onScan, onNumber, onService }: StartPageProps) {
  const words = useWords();
  const door = useQuery(doorCodeQuery);
  const givesNumbers = (useQuery(howBusyQuery(door.data?.centre.code)).data?.services.length ?? 0) > 0;
  const warning = !hasToken ? words.unregistered : door.isError ? words.offline : null;
  return (
    <div className="kiosk-page kiosk-start">
      <div className="kiosk-head">
        <p className="kiosk-centre">{door.data?.centre.name}</p>
        <PageTitle>{givesNumbers ? words.numbers.greeting : words.greeting}</PageTitle>
      </div>
      {warning && (
        <p className="kiosk-warning" role="alert">
          {warning}
        </p>
      )}
      <div className="kiosk-choices" data-many={givesNumbers || undefined}>
        {givesNumbers && (
          <button type="button" className="kiosk-choice is-first" onClick={onService}>
            <TicketMark />
            <span>
              <strong>{words.numbers.name}</strong>
              <span className="kiosk-choice-hint">{words.numbers.hint}</span>
            </span>
          </button>
        )}
        <button
          type="button"
          className={givesNumbers ? 'kiosk-choice' : 'kiosk-choice is-first'}
          onClick={onScan}
        >
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
            {givesNumbers ? words.numbers.aside : words.noBooking}
          </p>
        </div>
      </section>
    </div>
  );
}
