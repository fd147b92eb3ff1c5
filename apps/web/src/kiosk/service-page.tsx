import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { doorCodeQuery } from '../api/door-code.ts';
import { howBusyQuery, wordsOf, type BusyService } from '../api/how-busy.ts';
import { PageTitle } from './page-title.tsx';
import { useWords } from './words.ts';
import './start.css';

/** What somebody without an appointment has come for; each line says how long it is now. */
export function ServicePage({ onChoose }: { onChoose(service: string): void }) {
  const words = useWords();
  const centre = useQuery(doorCodeQuery).data?.centre.code;
  const { data } = useQuery(howBusyQuery(centre));
  return (
    <div className="kiosk-page">
      <PageTitle>{words.numbers.choose}</PageTitle>
      <p className="kiosk-hint" data-spoken>
        {words.numbers.chooseHint}
      </p>
      <div className="kiosk-services">
        {data?.services.map((service) => (
          <Service key={service.code} service={service} onChoose={() => onChoose(service.code)} />
        ))}
      </div>
    </div>
  );
}

function Service({ service, onChoose }: { service: BusyService; onChoose(): void }) {
  const { i18n } = useTranslation();
  const words = useWords();
  const { isOpen, opensAt, waiting, estimate, left } = service;
  const isGiven = isOpen && left !== 0;
  return (
    <button type="button" className="kiosk-choice kiosk-service" onClick={onChoose} disabled={!isGiven}>
      <span>
        <strong>{wordsOf(service.label, i18n.resolvedLanguage)}</strong>
        <span className="kiosk-choice-hint">{wordsOf(service.hint, i18n.resolvedLanguage)}</span>
      </span>
      <span className="kiosk-service-now num">
        {!isOpen ? (
          words.numbers.closed(opensAt)
        ) : left === 0 ? (
          words.numbers.usedUp
        ) : (
          <>
            {words.numbers.waiting(waiting)}
            {estimate && <small>{words.minutes(estimate.fromMinutes, estimate.toMinutes)}</small>}
          </>
        )}
      </span>
    </button>
  );
}
