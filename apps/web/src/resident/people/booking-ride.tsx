import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.ts';
import { myRidesQuery } from './people-api.ts';
import './people.css';

/** Which bus a booking takes; nothing for bookings without one. */
export function BookingRide({ bookingId }: { bookingId: string }) {
  const { t, i18n } = useTranslation();
  const ride = useQuery(myRidesQuery).data?.rides.find((one) => one.bookingId === bookingId);
  if (!ride) return null;
  const hub = i18n.resolvedLanguage === 'ko' ? ride.hub.label : ride.hub.latin;
  return (
    <div className="ride">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M3 5h18v12H3zM3 11h18M7 17v2M17 17v2"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <div>
        <strong>{t('shuttle.title')}</strong>{' '}
        {ride.run ? (
          <>
            <span className="num">
              {t('shuttle.assigned', {
                hub,
                departs: formatTime(ride.run.departsAt),
                arrives: formatTime(ride.run.arrivesAt),
              })}
            </span>
            <span className="ride-more subtle small">{t('shuttle.stop', { stop: ride.hub.stop })}</span>
            <span className="ride-more subtle small">{t('shuttle.seats', { count: ride.seats })}</span>
          </>
        ) : (
          <span>{t(ride.state === 'waiting' ? 'shuttle.waiting' : 'shuttle.not-entitled')}</span>
        )}
      </div>
    </div>
  );
}
