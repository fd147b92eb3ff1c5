import { infiniteQueryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { read, send } from '../../api/client.ts';
import { useAct } from '../../api/query.ts';
import type { components } from '../../api/schema.d.ts';
import { formatDateTime, formatDay, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Stage } from '../queue/queue.ts';
import { Refusal } from '../queue/refusal.tsx';

type StageSeats = components['schemas']['StageSeats'];

const seatsQuery = (stage: string) =>
  infiniteQueryOptions({
    queryKey: ['queue', 'seats', stage],
    queryFn: ({ pageParam, signal }) =>
      read<StageSeats>(
        `/queueing/stages/${stage}/seats${pageParam ? `?before=${pageParam}` : ''}`,
        {},
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

interface SeatsWish {
  stage: string;
  seats: number;
  validFrom: string;
  reason: string;
}

const decideSeats = ({ stage, ...wish }: SeatsWish, key: string) =>
  send<{ id: string }>('POST', `/queueing/stages/${stage}/seats`, wish, { key });

interface SeatsDialogProps {
  stage: Stage;
  isOpen: boolean;
  onClose(): void;
}

/** How many seats there are from a day on; the calls before this stage go by it at once. */
export function SeatsDialog({ stage, isOpen, onClose }: SeatsDialogProps) {
  return (
    <Dialog title={`${stage.label} 좌석 수`} isOpen={isOpen} onClose={onClose}>
      <SeatsForm stage={stage} onClose={onClose} />
      <Decisions stage={stage} />
    </Dialog>
  );
}

function SeatsForm({ stage, onClose }: Omit<SeatsDialogProps, 'isOpen'>) {
  const client = useQueryClient();
  const now = useServerNow(60_000);
  const today = now === null ? '' : seoulDay(now);
  const act = useAct(decideSeats);
  const [seats, setSeats] = useState(String(stage.seats ?? ''));
  const [from, setFrom] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const count = /^\d{1,4}$/.test(seats.trim()) ? Number(seats) : null;
  const validFrom = from ?? today;
  const decide = () => {
    if (count === null || count > 1_000 || validFrom === '' || reason.trim() === '')
      return setIncomplete(true);
    act.mutate(
      { stage: stage.code, seats: count, validFrom, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: ['queue'] });
          onClose();
        },
      },
    );
  };
  return (
    <>
      <TextField
        label="좌석 수"
        hint="줄이시면 지금 앉아 계신 분은 그대로이고, 앞 단계의 호출이 바로 조절됩니다."
        value={seats}
        onChange={setSeats}
        inputMode="numeric"
        maxLength={4}
        error={isIncomplete && (count === null || count > 1_000) ? '0부터 1,000까지 적어 주십시오.' : null}
      />
      <DayField label="적용하는 날" value={validFrom} onChange={setFrom} />
      <TextField
        label="사유"
        value={reason}
        onChange={setReason}
        maxLength={200}
        placeholder="예: 의자 6개 수리"
        error={isIncomplete && reason.trim() === '' ? '사유를 적어 주십시오.' : null}
      />
      {act.error && <Refusal cause={act.error} />}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          돌아가기
        </Button>
        <Button onPress={decide} isPending={act.isPending}>
          좌석 수 바꾸기
        </Button>
      </div>
    </>
  );
}

function Decisions({ stage }: { stage: Stage }) {
  const pages = useInfiniteQuery(seatsQuery(stage.code));
  if (!pages.data)
    return pages.error ? (
      <ErrorPanel cause={pages.error} onRetry={() => void pages.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={2} height="4rem" />
    );
  const decisions = pages.data.pages.flatMap((page) => page.decisions);
  if (decisions.length === 0) return <p className="subtle">아직 바꾼 적이 없습니다.</p>;
  return (
    <section className="stack" aria-labelledby="seats-history">
      <h3 id="seats-history">바꾼 기록</h3>
      <ol className="seats-history">
        {decisions.map((one) => (
          <li key={one.id}>
            <b className="num">
              {formatDay(one.validFrom)}부터 {one.seats}석
            </b>{' '}
            {one.reason}
            <span className="subtle small num">
              {' '}
              {formatDateTime(one.decidedAt)}
              {one.decidedBy && ` · ${one.decidedBy}`}
            </span>
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button
          tone="secondary"
          onPress={() => void pages.fetchNextPage()}
          isPending={pages.isFetchingNextPage}
        >
          이전 기록 더 보기
        </Button>
      )}
    </section>
  );
}
