import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Booking } from '../../api/scheduling-types.ts';
import { formatDateTime } from '../../i18n/dates.ts';

/** Until its own cut-off; what the office took away, at any time. */
export const mayStillCancel = ({ state, change }: Pick<Booking, 'state' | 'change'>): boolean =>
  state === 'orphaned' || (state === 'confirmed' && change.isOpen);

type Standing = Pick<Booking, 'id' | 'step' | 'arriveAt'>;

interface CancelScopeProps {
  bookings: readonly Standing[];
  /** The bookings to be cancelled. */
  value: readonly string[];
  onChange(bookingIds: string[]): void;
}

/** What exactly is given back: everything, or the later appointment only; the earlier one carries the later. */
export function CancelScope({ bookings, value, onChange }: CancelScopeProps) {
  const { t } = useTranslation();
  const last = bookings.at(-1);
  if (bookings.length < 2 || !last) return <BookedDates bookings={bookings} />;
  return (
    <RadioGroup
      className="choice"
      value={value.length === bookings.length ? 'all' : 'last'}
      onChange={(scope) => onChange(scope === 'all' ? bookings.map(({ id }) => id) : [last.id])}
    >
      <Label className="ui-label">{t('bookings.cancelWhat')}</Label>
      <Radio value="all" className="choice-option">
        <strong>{t('bookings.cancelAll')}</strong>
        {bookings.map((booking) => (
          <span key={booking.id} className="small num">
            <Dated booking={booking} />
          </span>
        ))}
      </Radio>
      <Radio value="last" className="choice-option">
        <strong>{t('bookings.cancelOnly', { step: last.step })}</strong>
        <span className="small num">
          <Dated booking={last} />
        </span>
      </Radio>
    </RadioGroup>
  );
}

export function BookedDates({ bookings }: { bookings: readonly Standing[] }) {
  return (
    <ul className="booked-list num">
      {bookings.map((booking) => (
        <li key={booking.id}>
          <Dated booking={booking} />
        </li>
      ))}
    </ul>
  );
}

function Dated({ booking }: { booking: Standing }) {
  const { t } = useTranslation();
  return (
    <>
      {t('book.nth', { step: booking.step })} {formatDateTime(booking.arriveAt)}
    </>
  );
}
