import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { cancelByLink, forgetSeats } from '../../api/scheduling.ts';
import type { MessageLink } from '../../api/scheduling-types.ts';
import type { Day } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { BookedDates, CancelScope, mayStillCancel } from '../booked/cancel-scope.tsx';
import { MoveRefusal } from '../move/move-refusal.tsx';
import '../booked/booked.css';
import '../days/days.css';
import { isWrongBirth, useBirthProof } from './birth-proof.tsx';

interface CancelByLinkProps {
  token: string;
  link: MessageLink;
  phone: string;
  onDone(): void;
}

export function CancelByLink({ token, link, phone, onDone }: CancelByLinkProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const standing = link.bookings.filter(mayStillCancel);
  const [chosen, setChosen] = useState(standing.map(({ id }) => id));
  const [birthDate, setBirthDate] = useState<Day | null>(null);
  const cancel = useAct(cancelByLink);
  const { field, prove } = useBirthProof(cancel.error);
  const confirm = () => {
    if (!birthDate) return;
    cancel.mutate(
      { token, birthDate, bookingIds: chosen },
      {
        onSuccess: () => {
          forgetSeats(client);
          onDone();
        },
        onSettled: () => setBirthDate(null),
      },
    );
  };
  return (
    <>
      <section className="card stack" aria-label={t('byLink.booking')}>
        <CancelScope bookings={standing} value={chosen} onChange={setChosen} />
        <p className="small subtle">
          {link.centre.name} · {link.centre.address}
        </p>
      </section>
      {field}
      {cancel.error && !isWrongBirth(cancel.error) && <MoveRefusal problem={cancel.error} phone={phone} />}
      <Button tone="danger" size="large" wide onPress={() => setBirthDate(prove())}>
        {t('bookings.cancelYes')}
      </Button>
      <ConfirmDialog
        title={t('bookings.cancelTitle')}
        isOpen={birthDate !== null}
        onClose={() => setBirthDate(null)}
        onConfirm={confirm}
        confirmLabel={t('bookings.cancelYes')}
        cancelLabel={t('bookings.cancelNo')}
        isPending={cancel.isPending}
      >
        <BookedDates bookings={standing.filter(({ id }) => chosen.includes(id))} />
        <p>{t('bookings.cancelBody')}</p>
      </ConfirmDialog>
    </>
  );
}
