import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeCentre } from '../../api/home-centre.ts';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { cancelGroup, centreQuery, myBookingsQuery } from '../../api/resident.ts';
import type { BookingGroup } from '../../api/types.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';

export function CancelBooking({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const cancel = useAct(cancelGroup);
  const phone = useQuery(centreQuery(homeCentre())).data?.phone;
  const isTooLate = isProblem(cancel.error, 'scheduling.cut-off-passed');
  const confirm = () =>
    cancel.mutate(group.id, {
      onSuccess: (cancelled) => {
        client.setQueryData(myBookingsQuery.queryKey, (before) => ({
          groups: (before?.groups ?? []).map((kept) => (kept.id === cancelled.id ? cancelled : kept)),
        }));
        void client.invalidateQueries({ queryKey: ['days'] });
        void client.invalidateQueries({ queryKey: ['slots'] });
        setAsking(false);
        announce(t('bookings.cancelled'));
      },
    });
  return (
    <>
      <Button
        tone="quiet"
        onPress={() => {
          cancel.reset();
          setAsking(true);
        }}
      >
        {t('done.cancel')}
      </Button>
      <ConfirmDialog
        title={t('bookings.cancelTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
        confirmLabel={t('bookings.cancelYes')}
        cancelLabel={t('bookings.cancelNo')}
        isPending={cancel.isPending}
        isOver={isTooLate}
      >
        <p>{t('bookings.cancelBody')}</p>
        <ul className="booked-list num">
          {group.bookings
            .filter(({ state }) => state === 'confirmed')
            .map((booking) => (
              <li key={booking.id}>
                <strong>{t('book.nth', { step: booking.step })}</strong> {formatDateTime(booking.startsAt)}
              </li>
            ))}
        </ul>
        {cancel.error && (
          <ErrorPanel
            cause={cancel.error}
            actions={
              isTooLate &&
              phone && <ButtonLink href={`tel:${phone}`}>{t('bookings.cancelByPhone', { phone })}</ButtonLink>
            }
          />
        )}
      </ConfirmDialog>
    </>
  );
}
