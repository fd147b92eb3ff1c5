import { lostDays, monthName, signed } from './gap-words.ts';
import { both, countsAcrossMonths, doneIn, type PlanBoard, type PlanMonth } from './plan-board.ts';
import { formatCount } from './scenario.ts';

export function MonthTable({ board }: { board: PlanBoard }) {
  const hasScenario = board.scenario !== null;
  const sum = (of: (month: PlanMonth) => number) =>
    board.months.reduce((total, month) => total + of(month), 0);
  const across = countsAcrossMonths(board);
  return (
    <div className="plan-table-frame">
      <table className="plan-table">
        <caption>월별 수치</caption>
        <thead>
          <tr>
            <th scope="col">월</th>
            <th scope="col">계획</th>
            <th scope="col">실제 가능</th>
            {hasScenario && <th scope="col">시나리오</th>}
            <th scope="col">차이</th>
            <th scope="col">
              예약 <small>1차 · 2차</small>
            </th>
            <th scope="col">완료</th>
            <th scope="col">운영일</th>
            <th scope="col">빠진 날</th>
          </tr>
        </thead>
        <tbody>
          {board.months.map((month) => {
            const gap = (month.scenario ?? month.capacity) - month.plan;
            const isAcross = across.some(
              (count) => count.from.slice(0, 7) <= month.month && month.month <= count.to.slice(0, 7),
            );
            return (
              <tr key={month.month}>
                <th scope="row">{monthName(month.month)}</th>
                <td>{formatCount(month.plan)}</td>
                <td>{formatCount(month.capacity)}</td>
                {hasScenario && (
                  <td data-changed={month.scenario !== month.capacity || undefined}>
                    {formatCount(month.scenario ?? 0)}
                  </td>
                )}
                <td data-short={gap < 0 || undefined}>{signed(gap)}</td>
                <td>
                  {formatCount(both(month.booked))}{' '}
                  <small>
                    {formatCount(month.booked.first)} · {formatCount(month.booked.second)}
                  </small>
                </td>
                <td>
                  {formatCount(doneIn(board, month))}
                  {isAcross && <sup>*</sup>}
                </td>
                <td className="plan-words">
                  평일 {month.openWeekdays} · 토 {month.openSaturdays}
                </td>
                <td className="plan-words">{lostDays(month) || '없음'}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">합계</th>
            <td>{formatCount(board.totals.plan)}</td>
            <td>{formatCount(board.calendar.capacity)}</td>
            {hasScenario && <td>{formatCount(board.scenario!.capacity)}</td>}
            <td>{signed((board.scenario ?? board.calendar).capacity - board.totals.plan)}</td>
            <td>{formatCount(board.totals.booked)}</td>
            <td>{formatCount(board.totals.done)}</td>
            <td className="plan-words">
              평일 {sum((month) => month.openWeekdays)} · 토 {sum((month) => month.openSaturdays)}
            </td>
            <td className="plan-words">{formatCount(sum(lostSeats))}회 줄어듦</td>
          </tr>
        </tfoot>
      </table>
      {across.map((count) => (
        <p key={count.to} className="plan-note">
          * {monthName(count.from)}–{monthName(count.to)} 완료분 중 시스템 사용 전 수기 집계{' '}
          {formatCount(both(count))}회(1차 {formatCount(count.first)} · 2차 {formatCount(count.second)})는
          월별로 나뉘어 있지 않아 합계에만 들어 있습니다.
        </p>
      ))}
    </div>
  );
}

const lostSeats = ({ closed }: PlanMonth): number => closed.reduce((total, day) => total + day.lost, 0);
