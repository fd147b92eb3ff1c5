import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { slipWords } from '../../ui/slip/slip-words.ts';
import { PrintedSlip } from '../../ui/slip/slip.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { staffProblemText } from '../queue/refusal.tsx';
import { printSlip } from './reception.ts';

/** The slip once more, for who has none, lost it, or asks for one at the desk. */
export function PrintSlipButton({ visitId, ticket }: { visitId: string; ticket: string }) {
  const mayPrint = useMay('queueing.print-slip');
  const act = useAct(printSlip);
  if (!mayPrint) return null;
  return (
    <div className="print-slip">
      <Button
        tone="secondary"
        onPress={() => act.mutate({ visitId })}
        isPending={act.isPending}
        aria-label={`${ticket} 번호표 인쇄`}
      >
        번호표 인쇄
      </Button>
      {act.error && (
        <p role="alert" className="print-slip-fault">
          {staffProblemText(act.error).title} {staffProblemText(act.error).next}
        </p>
      )}
      {act.data && <PrintedSlip slip={act.data} words={slipWords.ko} />}
    </div>
  );
}
