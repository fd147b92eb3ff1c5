import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { cancelBookings, forgetSeats, keepGroups } from '../../api/scheduling.ts';
import type { BookingGroup } from '../../api/scheduling-types.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { CancelScope, mayStillCancel } from './cancel-scope.tsx';

export function CancelBooking({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const standing = group.bookings.filter(mayStillCancel);
  const all = standing.map(({ id }) => id);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const cancel = useAct(cancelBookings);
  const isTooLate = isProblem(cancel.error, 'scheduling.cut-off-passed');
  const { phone } = group.change;
  const confirm = () =>
    cancel.mutate(
      { groupId: group.id, bookingIds: chosen },
      {
        onSuccess: (cancelled) => {
          keepGroups(client, [cancelled]);
          forgetSeats(client);
          setAsking(false);
          announce(t('bookings.cancelled'));
        },
      },
    );
  if (standing.length === 0) return null;
  return (
    <>
      <Button
        tone="quiet"
        onPress={() => {
          cancel.reset();
          setChosen(all);
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
        {!group.isOwn && <p>{t('bookings.cancelOf', { name: group.person.maskedName })}</p>}
        <CancelScope bookings={standing} value={chosen} onChange={setChosen} />
        <p>{t('bookings.cancelBody')}</p>
        {cancel.error && (
          <ErrorPanel
            cause={cancel.error}
            actions={
              isTooLate && (
                <ButtonLink href={`tel:${phone}`}>{t('bookings.cancelByPhone', { phone })}</ButtonLink>
              )
            }
          />
        )}
      </ConfirmDialog>
    </>
  );
}
