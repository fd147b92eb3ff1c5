import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { rulesQuery } from './calendar-api.ts';
import { PoliciesCard } from './policies-card.tsx';
import { SeatSharesCard } from './seat-shares-card.tsx';
import { SpecialDatesCard } from './special-dates-card.tsx';
import { WeeklyHoursCard } from './weekly-hours-card.tsx';

/** All rules behind the days, each with the date from which it holds. */
export function RulesView() {
  const { centre } = useManager();
  const { data, error, refetch } = useQuery(rulesQuery(centre));
  if (error && !data) {
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  }
  if (!data) return <Skeleton lines={6} height="6.4rem" />;
  return (
    <div className="rules">
      <WeeklyHoursCard rules={data} />
      <SeatSharesCard rules={data} />
      <SpecialDatesCard today={data.today} />
      <PoliciesCard rules={data} centre={centre} />
      <section className="card stack" aria-labelledby="interval-rules">
        <h2 id="interval-rules">다음 차수까지의 간격</h2>
        {data.intervalRules.length === 0 ? (
          <p className="subtle">이 센터의 예약에는 간격 기준이 없습니다.</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">예약</th>
                <th scope="col">적용 시작</th>
                <th scope="col">최소 간격</th>
              </tr>
            </thead>
            <tbody className="num">
              {data.intervalRules.map((rule) => (
                <tr key={`${rule.serviceCode} ${rule.effectiveFrom}`}>
                  <th scope="row">{rule.label}</th>
                  <td>{formatDay(rule.effectiveFrom, true)}</td>
                  <td>{rule.minDays}일</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className="subtle small">
          간격을 바꾸면 이미 잡힌 예약도 옮겨야 하므로{' '}
          <a href={`/manager/moves?centre=${centre}`}>일괄 변경</a>에서 바꿉니다.
        </p>
      </section>
      <section className="card stack" aria-labelledby="observation-seats">
        <h2 id="observation-seats">관찰 좌석</h2>
        <p className="subtle small">
          관찰 좌석 수와 머무는 시간은 방문 동선에 속하며, 호출을 조절하는 데 쓰입니다. 이 화면에서는 바꾸지
          않습니다.
        </p>
      </section>
    </div>
  );
}
