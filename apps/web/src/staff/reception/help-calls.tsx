import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { read, send } from '../../api/client.ts';
import { useAct } from '../../api/query.ts';
import type { components } from '../../api/schema.d.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { Refusal } from '../queue/refusal.tsx';

type HelpCalls = components['schemas']['HelpCalls'];
type HelpCall = components['schemas']['HelpCall'];

// Under the queue's key, so that it is fetched again with everything that the centre's topic announces.
const helpCallsQuery = queryOptions({
  queryKey: ['queue', 'help-calls'],
  queryFn: ({ signal }) => read<HelpCalls>('/queueing/help-calls', {}, signal),
  refetchInterval: 5_000,
  networkMode: 'always',
  staleTime: 0,
});

const answer = ({ helpId }: { helpId: string }, key: string) =>
  send<HelpCalls>('POST', `/queueing/help-calls/${helpId}/answer`, {}, { key });

const aboutWords: Record<string, string> = {
  'scheduling.booking-not-found': '예약을 찾지 못하셨습니다.',
  'scheduling.not-today': '예약일이 오늘이 아닙니다.',
  'scheduling.other-centre': '다른 센터의 예약입니다.',
  'scheduling.not-confirmed': '유효하지 않은 예약입니다.',
  'scheduling.already-arrived': '이미 마치신 예약입니다.',
  'scheduling.earlier-step-open': '앞 차수를 마치지 않으셨습니다.',
  'scheduling.late-to-desk': '예약 시간이 많이 지나셨습니다.',
  'kiosk.waiting': '키오스크가 서버에 연결되지 않습니다.',
  'kiosk.done': '접수는 마치셨습니다.',
};

/** Whoever presses [직원 호출] at a kiosk: where, for how long, about what; and one button to say that one goes. */
export function HelpCallList() {
  const mayAnswer = useMay('queueing.answer-help');
  const client = useQueryClient();
  const announce = useAnnounce();
  const { data } = useQuery({ ...helpCallsQuery, enabled: mayAnswer });
  const act = useAct(answer);
  const heard = useRef(new Set<string>());
  const calls = data?.calls;

  useEffect(() => {
    for (const call of calls ?? []) {
      if (heard.current.has(call.id)) continue;
      heard.current.add(call.id);
      announce(`${call.place} 키오스크에서 직원을 부릅니다.`, true);
    }
  }, [calls, announce]);

  const goThere = (helpId: string) =>
    act.mutate(
      { helpId },
      {
        onSuccess: (left) => client.setQueryData(helpCallsQuery.queryKey, left),
        onError: () => void client.invalidateQueries({ queryKey: helpCallsQuery.queryKey }),
      },
    );
  if (!mayAnswer || (!calls?.length && !act.error)) return null;
  return (
    <section className="help-calls" aria-label="직원 호출">
      {act.error && <Refusal cause={act.error} onClose={act.reset} />}
      {calls?.map((call) => (
        <Notice
          key={call.id}
          tone="warning"
          title={`${call.place} 키오스크에서 직원을 부릅니다.`}
          actions={
            <Button
              onPress={() => goThere(call.id)}
              isPending={act.isPending && act.variables?.helpId === call.id}
              aria-label={`${call.place} 호출에 제가 갑니다`}
            >
              제가 갑니다
            </Button>
          }
        >
          <Detail call={call} />
        </Notice>
      ))}
    </section>
  );
}

function Detail({ call }: { call: HelpCall }) {
  const now = useServerNow(5_000);
  const waited = now === null ? 0 : Math.max(0, Math.floor((now - Date.parse(call.calledAt)) / 60_000));
  return (
    <p className="num">
      {waited === 0 ? '방금' : `${waited}분 전`}
      {call.about && aboutWords[call.about] && ` · ${aboutWords[call.about]}`}
    </p>
  );
}
