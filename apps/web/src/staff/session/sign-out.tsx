import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { forgetPeople, noteLeaving } from '../queue/unsent/tablet.ts';
import { useUnsent } from '../queue/unsent/unsent-link.tsx';
import { signOut, staffQuery } from './staff-session.ts';

/** Leaves nothing of anybody on the tablet. Without network it does so at once and tells the server later. */
export function SignOut() {
  const client = useQueryClient();
  const act = useAct(signOut);
  const { acts, staffId } = useUnsent();
  const [isAsking, setAsking] = useState(false);
  const mine = acts.filter((one) => one.staffId === staffId).length;

  const clear = async () => {
    await forgetPeople();
    client.removeQueries({ queryKey: ['queue'] });
    client.setQueryData(staffQuery.queryKey, null);
  };
  const leave = () =>
    act.mutate(undefined, {
      onSuccess: clear,
      onError: async (cause) => {
        if (!isProblem(cause) || !cause.isTransient) return;
        await noteLeaving();
        await clear();
      },
    });

  return (
    <>
      <Button
        tone="quiet"
        className="staff-bar-button"
        onPress={() => (mine > 0 ? setAsking(true) : leave())}
        isPending={act.isPending}
      >
        {act.error ? '다시 로그아웃' : '로그아웃'}
      </Button>
      <ConfirmDialog
        title={`보내지 못한 처리가 ${mine}건 있습니다`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={leave}
        isPending={act.isPending}
        confirmLabel="로그아웃"
      >
        <p>
          로그아웃하셔도 처리는 이 태블릿에 남습니다. 같은 분이 이 태블릿에 다시 로그인하셔야 보낼 수 있으니,
          가능하면 연결을 기다려 주십시오.
        </p>
      </ConfirmDialog>
    </>
  );
}
