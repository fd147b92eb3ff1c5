import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/resident.ts';
import { myBookingsQuery } from '../../api/scheduling.ts';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { ButtonLink } from '../../ui/button.tsx';
import type { MyVisit } from './turn-types.ts';

/** After the door: when to come again, and whom to call if something is wrong at home. */
export function AfterVisit({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const { data } = useQuery({ ...myBookingsQuery, enabled: Boolean(me) });
  const group = data?.groups.find(({ bookings }) => bookings.some(({ id }) => id === visit.bookingId));
  const next = group?.bookings.find(({ id, state }) => state === 'confirmed' && id !== visit.bookingId);
  return (
    <section className="card stack" aria-labelledby="turn-after">
      <h2 id="turn-after">{t('turn.after.title')}</h2>
      {me === null && (
        <>
          <p>{t('turn.after.signIn')}</p>
          <ButtonLink href="/book/verify?then=bookings" tone="secondary">
            {t('turn.signIn')}
          </ButtonLink>
        </>
      )}
      {next && (
        <p className="num">
          <strong className="turn-next">
            {formatDate(next.arriveAt)} {formatTime(next.arriveAt)}
          </strong>
          <br />
          {next.service.label} · {next.centre.name}
        </p>
      )}
      {group && !next && <p>{t('turn.after.none')}</p>}
      {data && !group && (
        <ButtonLink href="/my-bookings" tone="secondary">
          {t('turn.seeBookings')}
        </ButtonLink>
      )}
      <p className="subtle small">{t('turn.after.care')}</p>
    </section>
  );
}
