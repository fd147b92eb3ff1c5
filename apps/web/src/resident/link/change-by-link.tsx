import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { forgetSeats, moveByLink, readLinkMoveOptions } from '../../api/scheduling.ts';
import type { MessageLink } from '../../api/scheduling-types.ts';
import { formatDateTime, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { mayStillCancel } from '../booked/cancel-scope.tsx';
import { MoveFlow } from '../move/move-flow.tsx';
import { MoveRefusal } from '../move/move-refusal.tsx';
import { isWrongBirth, useBirthProof } from './birth-proof.tsx';

interface ChangeByLinkProps {
  token: string;
  link: MessageLink;
  phone: string;
  onDone(): void;
}

export function ChangeByLink({ token, link, phone, onDone }: ChangeByLinkProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const now = useServerNow(60_000);
  const standing = link.bookings.filter(mayStillCancel);
  const [chosen, setChosen] = useState<string | null>(standing.length === 1 ? standing[0]!.id : null);
  const move = useAct(moveByLink);
  const { field, prove } = useBirthProof(move.error);
  const booking = standing.find(({ id }) => id === chosen);
  if (!booking)
    return (
      <section className="stack" aria-labelledby="which">
        <h2 id="which">{t('byLink.which')}</h2>
        {standing.map(({ id, step, arriveAt }) => (
          <Button key={id} tone="secondary" size="large" wide onPress={() => setChosen(id)}>
            <span className="num">
              {t('book.nth', { step })} {formatDateTime(arriveAt)}
            </span>
          </Button>
        ))}
      </section>
    );
  if (now === null) return <Skeleton lines={6} height="5.6rem" />;
  return (
    <MoveFlow
      key={booking.id}
      centre={link.centre.code}
      offer={link.offer.code}
      booking={booking}
      bookings={link.bookings}
      today={seoulDay(now)}
      optionsFor={(slot) => readLinkMoveOptions(token, booking.id, slot.id)}
      onMove={(wish) => {
        const birthDate = prove();
        if (!birthDate) return;
        move.mutate(
          { token, birthDate, bookingId: booking.id, ...wish },
          { onSuccess: onDone, onSettled: () => forgetSeats(client) },
        );
      }}
      isPending={move.isPending}
      refusal={move.error && !isWrongBirth(move.error) && <MoveRefusal problem={move.error} phone={phone} />}
      proof={field}
    />
  );
}
