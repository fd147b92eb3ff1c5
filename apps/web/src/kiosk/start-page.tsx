import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import { homeCentre } from '../api/home-centre.ts';
import type { Centre } from '../api/types.ts';
import { NumberMark, ScanMark } from './marks.tsx';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './start.css';

const CHECK_EVERY_MS = 20_000;

interface StartPageProps {
  hasToken: boolean;
  onScan(): void;
  onNumber(): void;
}

export function StartPage({ hasToken, onScan, onNumber }: StartPageProps) {
  const words = useWords();
  const centre = useQuery({
    queryKey: ['centre'],
    queryFn: ({ signal }) => read<Centre>(`/centres/${homeCentre()}`, {}, signal),
    refetchInterval: CHECK_EVERY_MS,
    networkMode: 'always',
  });
  const warning = !hasToken ? words.unregistered : centre.isError ? words.offline : null;
  return (
    <div className="kiosk-page kiosk-start">
      <div className="kiosk-head">
        <p className="kiosk-centre">{centre.data?.name}</p>
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
      <p className="kiosk-aside">{words.noBooking}</p>
    </div>
  );
}
