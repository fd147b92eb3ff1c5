import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import {
  forgetSeats,
  keepGroups,
  moveBooking,
  myBookingsQuery,
  readMoveOptions,
} from '../../api/scheduling.ts';
import type { Booking, BookingGroup } from '../../api/scheduling-types.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { ChangeRule } from '../bookings/change-rule.tsx';
import { Page } from '../page.tsx';
import { familyOf } from './family-of.ts';
import { MoveFlow } from './move-flow.tsx';
import { MoveRefusal } from './move-refusal.tsx';

export function MovePage() {
  const { t } = useTranslation();
  const { bookingId } = useParams();
  const now = useServerNow(60_000);
  const { data, error, refetch } = useQuery(myBookingsQuery);
  if (isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=bookings" replace />;
  const group = data?.groups.find(({ bookings }) => bookings.some(({ id }) => id === bookingId));
  const booking = group?.bookings.find(({ id }) => id === bookingId);
  const isMovable = booking?.state === 'confirmed' || booking?.state === 'orphaned';
  const step = booking?.step ?? 1;
  return (
    <Page
      title={t('move.title', { step })}
      lead={group && !group.isOwn ? t('bookings.of', { name: group.person.maskedName }) : undefined}
    >
      {group && booking && isMovable && now !== null ? (
        booking.change.isOpen || booking.state === 'orphaned' ? (
          <MoveOf
            group={group}
            booking={booking}
            family={familyOf(data?.groups ?? [], group, booking)}
            today={seoulDay(now)}
          />
        ) : (
          <ChangeRule bookings={[booking]} phone={group.change.phone} />
        )
      ) : error && !data ? (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      ) : data && !isMovable ? (
        <EmptyState
          title={t('move.gone')}
          actions={<ButtonLink href="/my-bookings">{t('start.myBookings')}</ButtonLink>}
        >
          {t('move.goneNext')}
        </EmptyState>
      ) : (
        <Skeleton lines={7} height="5.6rem" />
      )}
    </Page>
  );
}

interface MoveOfProps {
  group: BookingGroup;
  booking: Booking;
  /** Everybody who was booked together and can still move, this one among them. */
  family: readonly BookingGroup[];
  today: string;
}

function MoveOf({ group, booking, family, today }: MoveOfProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const move = useAct(moveBooking);
  const [isTogether, setTogether] = useState(true);
  const isFamily = family.length > 1;
  const scope = isFamily && isTogether ? 'family' : 'one';
  const moving = scope === 'family' ? family : [group];
  const names = family.map(({ person }) => person.maskedName).join(', ');
  return (
    <MoveFlow
      key={scope}
      centre={booking.centre.code}
      offer={group.offer.code}
      booking={booking}
      bookings={[group, ...moving.filter(({ id }) => id !== group.id)].flatMap(({ bookings }) => bookings)}
      today={today}
      people={moving.length}
      names={scope === 'family' ? names : undefined}
      scope={
        isFamily && (
          <div className="card">
            <Checkbox
              isSelected={isTogether}
              onChange={setTogether}
              hint={
                isTogether ? t('move.family.hint') : t('move.family.alone', { name: group.person.maskedName })
              }
            >
              {t('move.family.together', { names })}
            </Checkbox>
          </div>
        )
      }
      optionsFor={(slot) => readMoveOptions(booking.id, slot.id, scope)}
      onMove={(wish) =>
        move.mutate(
          { bookingId: booking.id, scope, ...wish },
          {
            onSuccess: (moved) => {
              keepGroups(client, moved);
              void navigate('/my-bookings', { state: { hasMoved: true } });
            },
            onSettled: () => forgetSeats(client),
          },
        )
      }
      isPending={move.isPending}
      refusal={move.error && <MoveRefusal problem={move.error} phone={group.change.phone} />}
    />
  );
}
