import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, send } from '../../api/client.ts';
import { useAct } from '../../api/query.ts';
import type { components } from '../../api/schema.d.ts';
import { formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { NumberInput } from '../calendar/inputs.tsx';
import './help-points.css';

type HelpPoints = components['schemas']['HelpPoints'];
type Point = HelpPoints['points'][number];

const pointsKey = ['help-points-all'];
const pointsQuery = queryOptions({
  queryKey: pointsKey,
  queryFn: ({ signal }) => read<HelpPoints>('/civil-affairs/help-points/all', {}, signal),
});
const titles = { machine: '무인민원발급기', guide: '안내 도우미' } as const;

/** Where residents are sent to a machine or a guide: what the public page says, by days. */
export default function HelpPointsPage() {
  const [adding, setAdding] = useState<Point['kind'] | null>(null);
  const [ending, setEnding] = useState<Point | null>(null);
  const { data, error, refetch } = useQuery(pointsQuery);
  if (!data)
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={4} height="6.4rem" />
    );
  return (
    <div className="help-points">
      <h1>발급기·도우미</h1>
      {(['machine', 'guide'] as const).map((kind) => {
        const own = data.points.filter((point) => point.kind === kind);
        return (
          <section key={kind} className="card stack" aria-labelledby={`points-${kind}`}>
            <div className="help-points-head">
              <h2 id={`points-${kind}`}>{titles[kind]}</h2>
              <Button onPress={() => setAdding(kind)}>추가</Button>
            </div>
            {own.length === 0 && (
              <EmptyState title="등록된 곳이 없습니다.">[추가]를 눌러 등록해 주십시오.</EmptyState>
            )}
            <ul className="help-points-list">
              {own.map((point) => (
                <li key={point.id}>
                  <div>
                    <strong>{point.place}</strong>{' '}
                    {point.people !== null && <span className="num">{point.people}명</span>}{' '}
                    {point.validFrom > data.today && <Badge tone="info">예정</Badge>}
                    {point.validUntil !== null && point.validUntil < data.today && (
                      <Badge tone="neutral">끝남</Badge>
                    )}
                    <p>
                      {point.what} · {point.hours}
                    </p>
                    <small className="subtle">
                      {formatDay(point.validFrom)}부터
                      {point.validUntil && ` ${formatDay(point.validUntil)}까지`}
                    </small>
                  </div>
                  {point.validUntil === null && (
                    <Button
                      tone="quiet"
                      aria-label={`${point.place} 끝내기`}
                      onPress={() => setEnding(point)}
                    >
                      끝내기
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {adding && <AddDialog kind={adding} today={data.today} onClose={() => setAdding(null)} />}
      {ending && <EndDialog point={ending} today={data.today} onClose={() => setEnding(null)} />}
    </div>
  );
}

const add = (body: Omit<Point, 'id' | 'validUntil'> & { reason: string }, key: string) =>
  send<{ id: string }>('POST', '/civil-affairs/help-points', body, { key });
const end = ({ id, ...body }: { id: string; on: string; reason: string }, key: string) =>
  send<{ id: string }>('POST', `/civil-affairs/help-points/${id}/end`, body, { key });

function AddDialog({ kind, today, onClose }: { kind: Point['kind']; today: string; onClose(): void }) {
  const client = useQueryClient();
  const act = useAct(add);
  const [text, setText] = useState({ place: '', hours: '', what: '', reason: '' });
  const [people, setPeople] = useState<number | null>(kind === 'guide' ? 1 : null);
  const [validFrom, setValidFrom] = useState(today);
  const field = (name: keyof typeof text, label: string, maxLength: number) => (
    <TextField
      label={label}
      value={text[name]}
      onChange={(value) => setText({ ...text, [name]: value })}
      maxLength={maxLength}
    />
  );
  const isFilled =
    Object.values(text).every((one) => one.trim().length >= 1) &&
    text.reason.trim().length >= 2 &&
    (kind === 'machine' || (people !== null && people >= 1 && people <= 99));
  const save = () =>
    act.mutate(
      { kind, ...text, people: kind === 'guide' ? people : null, validFrom },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: pointsKey });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={`${titles[kind]} 추가`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button onPress={save} isPending={act.isPending} isDisabled={!isFilled}>
            추가하기
          </Button>
        </>
      }
    >
      {field('place', '장소', 80)}
      {field('hours', '운영 시간', 80)}
      {field('what', kind === 'machine' ? '발급하는 서류' : '도와 드리는 일', 200)}
      {kind === 'guide' && <NumberInput label="인원" unit="명" value={people} onChange={setPeople} />}
      <DayField
        label="적용 시작"
        value={validFrom}
        min={today}
        onChange={(day) => day && setValidFrom(day)}
      />
      {field('reason', '사유 (두 글자 이상)', 200)}
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}

function EndDialog({ point, today, onClose }: { point: Point; today: string; onClose(): void }) {
  const client = useQueryClient();
  const act = useAct(end);
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const save = () =>
    act.mutate(
      { id: point.id, on, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: pointsKey });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={`${point.place} 끝내기`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button
            tone="danger"
            onPress={save}
            isPending={act.isPending}
            isDisabled={reason.trim().length < 2}
          >
            이날까지로 정하기
          </Button>
        </>
      }
    >
      <p>마지막 날이 지나면 주민 안내에 나오지 않습니다.</p>
      <DayField label="마지막 날" value={on} min={today} onChange={(day) => day && setOn(day)} />
      <TextField label="사유 (두 글자 이상)" value={reason} onChange={setReason} maxLength={200} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
