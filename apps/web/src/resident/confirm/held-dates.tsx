import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../../i18n/dates.ts';

export interface DatedMember {
  name: string;
  at: string;
}
export interface DatedStep {
  step: number;
  /** What happens on that day. */
  label: string | null;
  members: DatedMember[];
}

/** The dates as cards, each with its time to arrive; a family has a time for each of its members. */
export function HeldDates({ steps }: { steps: DatedStep[] }) {
  const { t } = useTranslation();
  return (
    <ol className="confirm-dates">
      {steps.map(({ step, label, members }) => (
        <li key={step} className="card confirm-date">
          <p className="confirm-step">
            {t('book.nth', { step })}
            {label && ` · ${label}`}
          </p>
          <p className="confirm-day num">{formatDate(members[0]!.at)}</p>
          {members.length === 1 ? (
            <p className="confirm-time num">{formatTime(members[0]!.at)}</p>
          ) : (
            <ul className="confirm-members">
              {members.map(({ name, at }) => (
                <li key={name + at}>
                  <span>{name}</span> <strong className="num">{formatTime(at)}</strong>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
