import { formatDay } from '../../i18n/dates.ts';
import type { PlanBoard } from './plan-board.ts';
import { formatCount } from './scenario.ts';

/** Until when a first appointment still has room for its second, and who waits for a second. */
export function SecondPlaces({ board }: { board: PlanBoard }) {
  const { seconds } = board;
  const outlook = board.scenario ?? board.calendar;
  return (
    <section className="plan-seconds card" aria-labelledby="plan-seconds-title">
      <h2 id="plan-seconds-title">2차까지 마치려면</h2>
      <dl className="plan-last-days">
        {outlook.lastFirstDays.map((last) => (
          <div key={last.offer}>
            <dt>{last.offer.replace(/^.*\((.*)\)$/, '$1')} 1차 마지막 날</dt>
            <dd className="num">{formatDay(last.firstOn)}</dd>
            <dd className="subtle small num">
              간격 {last.minDays}일 · 2차 {formatDay(last.followUpOn)}
            </dd>
          </div>
        ))}
        <div>
          <dt>2차를 받아야 할 사람</dt>
          <dd className="num">{formatCount(seconds.owed)}명</dd>
          <dd className="subtle small num">
            {`예약됨 ${formatCount(seconds.placed)}명 · `}
            <strong data-short={seconds.withoutPlace > 0 || undefined}>
              {`자리 없음 ${formatCount(seconds.withoutPlace)}명`}
            </strong>
          </dd>
        </div>
      </dl>
    </section>
  );
}
