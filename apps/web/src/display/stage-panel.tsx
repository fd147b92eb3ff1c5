import { TicketNumber } from './call-list.tsx';
import { formatTime } from '../i18n/dates.ts';
import { minuteRange } from '../ui/minute-range.ts';
import type { ZoneStage } from './zone-board.ts';
import './stages.css';

const NEXT_SHOWN = 3;

export function StagePanel({ stages }: { stages: ZoneStage[] }) {
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

function Waiting({ stage }: { stage: ZoneStage }) {
  return (
    <>
      <dd className="count">
        <b className="num">{stage.waiting}</b>명
      </dd>
      <dd className="estimate num">{waitingWords(stage)}</dd>
      {stage.next.length > 0 && (
        <dd className="next">
          <span>다음</span>
          <ol>
            {stage.next.slice(0, NEXT_SHOWN).map((number) => (
              <li key={number}>
                <TicketNumber number={number} />
              </li>
            ))}
          </ol>
        </dd>
      )}
      {stage.paused.map(({ counterLabel, resumesAt }) => (
        <dd key={counterLabel} className="paused num">
          {counterLabel} 잠시 멈춤{resumesAt && ` (${formatTime(resumesAt)}까지)`}
        </dd>
      ))}
    </>
  );
}

/** No estimate means that no counter of the stage is open. */
function waitingWords({ waiting, estimate, paused }: ZoneStage): string {
  if (!estimate) return paused.length > 0 ? '잠시 멈춤' : '창구 준비 중';
  return waiting === 0 ? '바로 안내' : minuteRange(estimate);
}

function Seats({ stage, seats }: { stage: ZoneStage; seats: number }) {
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
