import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { reveal } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { revealReasons } from './desk-words.ts';
import { ReasonChoice } from './reason-and-told.tsx';

const written = (phone: string): string =>
  phone.replace(/^\+82/, '0').replace(/^(\d{3})(\d{3,4})(\d{4})$/, '$1-$2-$3');

/** The number stays masked until somebody says why they need it whole. */
export function RevealPhone({ personId, maskedPhone }: { personId: string; maskedPhone: string | null }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const act = useAct(reveal);
  if (maskedPhone === null) return <span className="subtle">본인 전화 없음</span>;
  const phone = act.data?.phone;
  const submit = () => {
    if (reason.trim().length < 2) return setMissing(true);
    act.mutate({ personId, reason: reason.trim() }, { onSuccess: () => setAsking(false) });
  };
  return (
    <span className="desk-phone">
      <span className="num">{phone ? written(phone) : maskedPhone}</span>
      {!phone && (
        <Button tone="quiet" onPress={() => setAsking(true)}>
          전체 번호 보기
        </Button>
      )}
      <Dialog
        title="전화번호 전체를 봅니다"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button tone="secondary" onPress={() => setAsking(false)}>
              돌아가기
            </Button>
            <Button onPress={submit} isPending={act.isPending}>
              번호 보기
            </Button>
          </>
        }
      >
        <p>누가, 언제, 왜 보았는지 기록에 남습니다.</p>
        <ReasonChoice reasons={revealReasons} value={reason} onChange={setReason} isMissing={isMissing} />
        {act.error && <DeskRefusal cause={act.error} />}
      </Dialog>
    </span>
  );
}
