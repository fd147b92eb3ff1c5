import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Pager } from '../../admin/pager.tsx';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSpan, type Span } from '../case-reports/span.tsx';
import { useManager } from '../manager-centre.tsx';
import { ceilingOf, Grid, LEFT, TOP } from '../plan/chart-grid.tsx';
import '../plan/plan.css';
import { closeDay, giveBack, passportsKey, registerQuery, type Register } from './passports-api.ts';
import { registerCsv } from './register-csv.ts';
import { download } from '../plan/plan-csv.ts';
import { kindWords, methodWords, won } from './words.ts';

/** What was taken and given back, day by day, number by number. */
export function RegisterView() {
  const chosen = useSpan('this-month');
  if (!chosen) return <Skeleton lines={6} height="4.8rem" />;
  return (
    <>
      {chosen.fields}
      <Rows span={chosen.span} />
    </>
  );
}

function Rows({ span }: { span: Span }) {
  const { may } = useManager();
  const client = useQueryClient();
  const [page, setPage] = useState(1);
  const [back, setBack] = useState<Register['items'][number] | null>(null);
  const [reason, setReason] = useState('');
  const [isClosing, setClosing] = useState(false);
  const found = useQuery(registerQuery(span.from, span.to, page));
  const refund = useAct(giveBack);
  const closing = useAct(closeDay);
  const refresh = () => void client.invalidateQueries({ queryKey: passportsKey });
  if (found.isPending) return <Skeleton lines={6} height="4.8rem" />;
  if (!found.data) return <ErrorPanel cause={found.error} onRetry={() => void found.refetch()} />;
  const { items, days, pages } = found.data;
  const sum = days.reduce((total, day) => total + day.taken - day.refunded, 0);
  return (
    <>
      <div className="cases-head">
        <p>
          기간 합계 <strong className="num">{won(sum)}</strong> · {found.data.total}건
        </p>
        <div className="row">
          <Button
            tone="secondary"
            onPress={() => download(`여권수수료_${span.from}_${span.to}_${page}쪽.csv`, registerCsv(items))}
          >
            이 쪽 내려받기 (CSV)
          </Button>
          {may('passport.close-day') && <Button onPress={() => setClosing(true)}>오늘 대장 마감</Button>}
        </div>
      </div>
      {days.length === 0 ? (
        <EmptyState title="이 기간에 받은 수수료가 없습니다." />
      ) : (
        <>
          <DayColumns days={days} />
          <div className="cases-scroll" role="region" aria-label="수수료 대장 표" {...scrollable}>
            <table className="cases-table">
              <thead>
                <tr>
                  {['번호', '접수번호', '여권', '금액', '방법', '받은 때', '담당', '처리'].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((one) => (
                  <tr key={one.id}>
                    <td className="num">{one.number}</td>
                    <td className="num">{one.caseNumber}</td>
                    <td>{kindWords[one.kind] ?? one.kind}</td>
                    <td className="num">{won(one.amount)}</td>
                    <td>{methodWords[one.method]}</td>
                    <td className="num">{formatDateTime(one.takenAt)}</td>
                    <td>{one.by ?? '–'}</td>
                    <td>
                      {one.isRefund ? (
                        `반환: ${one.reason}`
                      ) : one.isGivenBack ? (
                        '반환함'
                      ) : may('passport.refund') ? (
                        <Button tone="quiet" onPress={() => setBack(one)}>
                          {`${one.number} 반환`}
                        </Button>
                      ) : (
                        '수납'
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager page={page} pages={pages} onTurn={setPage} />
        </>
      )}
      <ConfirmDialog
        title="수수료를 반환하시겠습니까?"
        isOpen={back !== null}
        onClose={() => setBack(null)}
        confirmLabel="반환하기"
        isPending={refund.isPending}
        onConfirm={() =>
          reason.trim().length >= 2 &&
          refund.mutate(
            { id: back!.id, reason: reason.trim() },
            { onSuccess: () => (setBack(null), setReason('')), onSettled: refresh },
          )
        }
      >
        <TextField label="사유" value={reason} onChange={setReason} maxLength={200} />
        {refund.error && <ErrorPanel cause={refund.error} />}
      </ConfirmDialog>
      <ConfirmDialog
        title="오늘 대장을 마감하시겠습니까?"
        isOpen={isClosing}
        onClose={() => setClosing(false)}
        confirmLabel="마감하기"
        isPending={closing.isPending}
        onConfirm={() =>
          closing.mutate(undefined, { onSuccess: () => setClosing(false), onSettled: refresh })
        }
      >
        <p>마감하면 오늘은 더 받거나 반환할 수 없습니다.</p>
        {closing.error && <ErrorPanel cause={closing.error} />}
      </ConfirmDialog>
    </>
  );
}

const WIDTH = 840;
const HEIGHT = 150;

/** What each day brought, less what was given back. */
function DayColumns({ days }: { days: Register['days'] }) {
  const net = days.map((day) => Math.max(0, day.taken - day.refunded) / 1_000);
  const ceiling = ceilingOf(net);
  const group = (WIDTH - LEFT) / days.length;
  const bar = Math.min(48, group * 0.7);
  const said = days.map((day) => `${formatDay(day.on)} ${won(day.taken - day.refunded)}`).join('. ');
  return (
    <figure className="card plan-chart">
      <figcaption>
        <h2>하루 수수료 (천원)</h2>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 36}`}
        role="img"
        aria-label={`하루 수수료 막대그래프. ${said}`}
      >
        <Grid width={WIDTH} height={HEIGHT} ceiling={ceiling} />
        {days.map((day, at) => {
          const x = LEFT + at * group + (group - bar) / 2;
          const tall = (net[at]! / ceiling) * HEIGHT;
          return (
            <g key={day.on}>
              <rect
                className="case-part case-part-kept"
                x={x}
                y={TOP + HEIGHT - tall}
                width={bar}
                height={tall}
              />
              {(days.length <= 16 || at % 5 === 0) && (
                <text className="plan-axis" x={x + bar / 2} y={TOP + HEIGHT + 22}>
                  {`${Number(day.on.slice(8))}일${day.isClosed ? ' 마감' : ''}`}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
