import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { restore, type DeskGroup } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { useRefresh } from './use-refresh.ts';

const useRestore = (group: DeskGroup, onRestored?: () => void) => {
  const refresh = useRefresh(group.person.id);
  const act = useAct(restore);
  const run = () =>
    act.mutate(
      { groupId: group.id },
      {
        onSuccess: () => {
          refresh();
          onRestored?.();
        },
      },
    );
  return { act, run };
};

interface RestoreNoticeProps {
  group: DeskGroup;
  onClose(): void;
  onRestored(): void;
}

/** Right after a cancellation, the way back. */
export function RestoreNotice({ group, onClose, onRestored }: RestoreNoticeProps) {
  const { act, run } = useRestore(group, onRestored);
  return (
    <Notice
      tone="info"
      title={`예약(${group.number})을 취소했습니다.`}
      isUrgent
      actions={
        <>
          <Button tone="secondary" onPress={run} isPending={act.isPending}>
            취소 되돌리기
          </Button>
          <Button tone="quiet" onPress={onClose}>
            닫기
          </Button>
        </>
      }
    >
      <p>자리가 남아 있으면 같은 시간으로 다시 예약합니다. 예약번호는 새로 나옵니다.</p>
      {act.error && <DeskRefusal cause={act.error} />}
    </Notice>
  );
}

export function RestoreButton({ group }: { group: DeskGroup }) {
  const { act, run } = useRestore(group);
  return (
    <>
      <Button tone="quiet" onPress={run} isPending={act.isPending}>
        취소 되돌리기
      </Button>
      {act.error && <DeskRefusal cause={act.error} />}
    </>
  );
}
