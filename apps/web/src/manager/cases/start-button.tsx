import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import type { CaseDetail } from './cases-api.ts';
import { useStep } from './use-step.ts';

export function StartButton({ one }: { one: CaseDetail }) {
  const act = useStep(one, () => undefined);
  return (
    <>
      <Button size="large" onPress={() => act.take('start')} isPending={act.isPending}>
        {one.handler ? '처리 시작' : '내가 맡아 처리 시작'}
      </Button>
      {act.error && <ErrorPanel cause={act.error} />}
    </>
  );
}
