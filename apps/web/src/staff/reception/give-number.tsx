import { useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/client.ts';
import { useAct } from '../../api/query.ts';
import type { components } from '../../api/schema.d.ts';
import { Button } from '../../ui/button.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { staffProblemText } from '../queue/refusal.tsx';
import { useFloor } from '../queue/unsent/unsent-link.tsx';
import { PrintSlipButton } from './print-slip-button.tsx';

type Given = components['schemas']['GivenNumber'];

const takeNumber = (wish: { service: string }, key: string) =>
  send<Given>('POST', '/queueing/numbers', wish, { key });

/** A number for somebody without an appointment who cannot or will not use the machine. */
export function GiveNumber() {
  const client = useQueryClient();
  const mayGive = useMay('queueing.take-number');
  const services = useFloor().data?.services ?? [];
  const act = useAct(takeNumber);
  if (!mayGive || services.length === 0) return null;
  const give = (service: string) =>
    act.mutate({ service }, { onSuccess: () => void client.invalidateQueries({ queryKey: ['queue'] }) });
  const problem = act.error && staffProblemText(act.error);
  return (
    <section className="give-number" aria-labelledby="give-number">
      <h2 id="give-number" className="staff-section-title">
        예약 없이 오신 분 번호표
      </h2>
      <div className="row">
        {services.map(({ code, label }) => (
          <Button key={code} tone="secondary" onPress={() => give(code)} isDisabled={act.isPending}>
            {label}
          </Button>
        ))}
      </div>
      <div role="status">
        {act.data && (
          <p className="give-number-given">
            <strong className="num">{act.data.ticketNumber}</strong> 번호표가 나왔습니다.
          </p>
        )}
        {problem && (
          <p className="print-slip-fault">
            {problem.title} {problem.next}
          </p>
        )}
      </div>
      {act.data && <PrintSlipButton visitId={act.data.visitId} ticket={act.data.ticketNumber} />}
    </section>
  );
}
