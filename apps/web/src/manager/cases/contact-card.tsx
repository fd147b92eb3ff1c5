import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { revealContact } from './cases-api.ts';
import { RemarkField } from './remark-field.tsx';

/** The whole name and number, for a reason; gone again when the page is left. */
export function ContactCard({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct(revealContact);
  if (act.data) {
    const local = act.data.phone.replace(/^\+82/, '0').replace(/^(\d{3})(\d{3,4})(\d{4})$/, '$1-$2-$3');
    return (
      <p role="status">
        <strong>{act.data.name}</strong> <a href={`tel:${act.data.phone}`}>{local}</a>
      </p>
    );
  }
  return (
    <>
      <Button tone="secondary" onPress={() => setOpen(true)}>
        연락처 보기
      </Button>
      <Dialog
        title="연락처를 보시겠습니까?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button tone="secondary" onPress={() => setOpen(false)}>
              돌아가기
            </Button>
            <Button
              isDisabled={reason.trim().length < 2}
              isPending={act.isPending}
              onPress={() => act.mutate({ id, reason: reason.trim() }, { onSuccess: () => setOpen(false) })}
            >
              보기
            </Button>
          </>
        }
      >
        <RemarkField
          label="보는 까닭"
          hint="누가 언제 왜 보았는지 기록에 남습니다."
          value={reason}
          onChange={setReason}
        />
        {act.error && <ErrorPanel cause={act.error} />}
      </Dialog>
    </>
  );
}
