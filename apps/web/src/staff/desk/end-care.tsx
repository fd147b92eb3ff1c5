import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { endCare } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { endCareReasons } from './desk-words.ts';
import { ReasonChoice } from './reason-and-told.tsx';
import { useRefresh } from './use-refresh.ts';

interface Named {
  personId: string;
  maskedName: string;
}

/** Ends that one person books for another, for somebody who told the desk so; with the reason they gave. */
export function EndCare({ person, carer, onEnded }: { person: Named; carer: Named; onEnded(): void }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const announce = useAnnounce();
  const refreshPerson = useRefresh(person.personId);
  const refreshCarer = useRefresh(carer.personId);
  const act = useAct(endCare);
  const close = () => {
    act.reset();
    setMissing(false);
    setAsking(false);
  };
  const submit = () => {
    if (reason.trim().length < 2) return setMissing(true);
    act.mutate(
      { personId: person.personId, carerId: carer.personId, reason: reason.trim() },
      {
        onSuccess: () => {
          announce('대리 예약을 끝냈습니다.');
          setAsking(false);
          refreshPerson();
          refreshCarer();
          onEnded();
        },
      },
    );
  };
  return (
    <>
      <Button
        tone="quiet"
        onPress={() => setAsking(true)}
        aria-label={`${carer.maskedName} 님이 ${person.maskedName} 님을 대신 예약하는 것 끝내기`}
      >
        대리 예약 끝내기
      </Button>
      <Dialog
        title="대리 예약을 끝내시겠습니까?"
        isOpen={isAsking}
        onClose={close}
        role="alertdialog"
        actions={
          <>
            <Button tone="secondary" onPress={close}>
              돌아가기
            </Button>
            <Button tone="danger" onPress={submit} isPending={act.isPending}>
              대리 예약 끝내기
            </Button>
          </>
        }
      >
        <p>
          {carer.maskedName} 님은 더는 {person.maskedName} 님의 예약을 보거나 바꿀 수 없습니다. 이미 된 예약은
          그대로 남습니다.
        </p>
        <ReasonChoice reasons={endCareReasons} value={reason} onChange={setReason} isMissing={isMissing} />
        {act.error && <DeskRefusal cause={act.error} />}
      </Dialog>
    </>
  );
}
