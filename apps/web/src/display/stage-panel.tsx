import type { BoardStage } from '../api/types.ts';
import { minuteRange } from '../ui/minute-range.ts';
import './stages.css';

export function StagePanel({ stages }: { stages: BoardStage[] }) {
  return (
    <section className="stages" aria-labelledby="stages-title">
      <h2 id="stages-title">대기 현황</h2>
      <dl>
        {stages.map((stage) => (
          <div key={stage.code}>
            <dt>{stage.label}</dt>
            {stage.seats === null ? <Waiting stage={stage} /> : <Seats stage={stage} seats={stage.seats} />}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Waiting({ stage }: { stage: BoardStage }) {
  return (
    <>
      <dd className="count">
        <b className="num">{stage.waiting}</b>명
      </dd>
      <dd className="estimate num">{waitingWords(stage)}</dd>
    </>
  );
}

/** No estimate means that no counter of the stage is open. */
function waitingWords({ waiting, estimate }: BoardStage): string {
  if (!estimate) return '창구 준비 중';
  return waiting === 0 ? '바로 안내' : minuteRange(estimate);
}

function Seats({ stage, seats }: { stage: BoardStage; seats: number }) {
  const isFull = stage.serving >= seats;
  return (
    <>
      <dd className="count">
        <b className="num">
          {stage.serving}
          <span className="of">/{seats}</span>
        </b>
        석
      </dd>
      <dd className="estimate num">
        {isFull ? `만석 · ${stage.waiting}명 대기` : `빈 좌석 ${seats - stage.serving}석`}
      </dd>
    </>
  );
}
