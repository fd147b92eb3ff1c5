import { useTranslation } from 'react-i18next';
import type { Booking } from '../../api/scheduling-types.ts';
import { formatDay } from '../../i18n/dates.ts';

interface ChangeRuleProps {
  bookings: readonly Pick<Booking, 'id' | 'step' | 'state' | 'change'>[];
  phone: string;
}

/** Until when each appointment can be changed here; after that, whom to call. */
export function ChangeRule({ bookings, phone }: ChangeRuleProps) {
  const { t } = useTranslation();
  const confirmed = bookings.filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return null;
  return (
    <div className="small">
      <ul>
        {confirmed.map(({ id, step, change }) => (
          <li key={id}>
            {t(change.isOpen ? 'bookings.changeUntil' : 'bookings.changeOver', {
              step,
              day: formatDay(change.lastDay),
            })}
          </li>
        ))}
      </ul>
      {confirmed.some(({ change }) => !change.isOpen) && (
        <p>
          {t('bookings.changeCall')}{' '}
          <a className="booking-call num" href={`tel:${phone}`}>
            {t('start.call', { phone })}
          </a>
        </p>
      )}
    </div>
  );
}
