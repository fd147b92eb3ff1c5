import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Pager } from '../../admin/pager.tsx';
import { barsQuery, liftBar, standbyKey } from './standby-desk.ts';

interface Lifting {
  id: string;
  maskedName: string;
}

/** Who accepted a seat and did not come: until when they may not join, and the way to let them. */
export function BarsCard({ centre }: { centre: string }) {
  const [page, setPage] = useState(1);
  const [lifting, setLifting] = useState<Lifting | null>(null);
  const { data, error, refetch } = useQuery(barsQuery(centre, page));
  return (
    <section className="card stack" aria-labelledby="standby-bars">
      <h2 id="standby-bars">신청할 수 없는 분</h2>
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={2} height="4rem" />}
      {data?.total === 0 && <EmptyState title="없습니다." />}
      {data && data.total > 0 && (
        <ul className="standby-bars">
          {data.items.map((bar) => (
            <li key={bar.id} data-lifted={bar.liftedAt ? true : undefined}>
              <div>
                <b>{bar.maskedName}</b>{' '}
                <span className="num">
                  {formatDay(bar.missedOn)} 미방문 · {formatDay(bar.untilOn)}까지
                </span>
                {bar.liftedAt && (
                  <p className="subtle small num">
                    {formatDateTime(bar.liftedAt)} 풀어 드림: {bar.liftedReason}
                  </p>
                )}
              </div>
              {!bar.liftedAt && (
                <Button tone="secondary" onPress={() => setLifting(bar)}>
                  풀기
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
      {lifting && <LiftDialog bar={lifting} centre={centre} onClose={() => setLifting(null)} />}
    </section>
  );
}

function LiftDialog({ bar, centre, onClose }: { bar: Lifting; centre: string; onClose(): void }) {
  const client = useQueryClient();
  const act = useAct(liftBar);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const lift = () => {
    if (reason.trim().length < 2) return setFault('까닭을 남겨 주십시오. 기록에 함께 남습니다.');
    setFault(null);
    act.mutate(
      { barId: bar.id, centre, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: standbyKey });
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={`${bar.maskedName} 님이 다시 신청하실 수 있게 할까요?`}
      isOpen
      onClose={onClose}
      onConfirm={lift}
      confirmLabel="풀기"
      tone="primary"
      isPending={act.isPending}
    >
      <TextField
        label="까닭"
        hint="예: 응급실에 계셨음을 전화로 확인"
        value={reason}
        onChange={setReason}
        error={fault}
        maxLength={300}
      />
      {act.error && <ErrorPanel cause={act.error} />}
    </ConfirmDialog>
  );
}
