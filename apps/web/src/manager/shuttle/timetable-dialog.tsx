import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import type { Day } from '../../api/types.ts';
import { formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import {
  dayKinds,
  editTimetable,
  timetablesQuery,
  type DayKind,
  type HubDay,
  type PlannedRun,
  type Timetables,
} from './shuttle-api.ts';
import { DayField, PlainTimeInput } from '../../ui/day-input.tsx';

interface TimetableDialogProps {
  centre: string;
  hub: HubDay;
  onClose(): void;
  onSaved(text: string): void;
}

/** What leaves a hub from a day on. */
export function TimetableDialog({ centre, hub, onClose, onSaved }: TimetableDialogProps) {
  const { data, error } = useQuery(timetablesQuery(centre, hub.code));
  return (
    <Dialog title={`${hub.label} 시간표`} isOpen onClose={onClose} isDismissable={false}>
      {error && <ErrorPanel cause={error} />}
      {!data && !error && <Skeleton lines={5} height="4.4rem" />}
      {data && <TimetableForm centre={centre} known={data} onClose={onClose} onSaved={onSaved} />}
    </Dialog>
  );
}

const newRun: PlannedRun = { departs: '09:00', arrives: '09:30', seats: 20 };

function TimetableForm({
  centre,
  known,
  onClose,
  onSaved,
}: Omit<TimetableDialogProps, 'hub'> & { known: Timetables }) {
  const client = useQueryClient();
  const [kind, setKind] = useState<DayKind>('weekday');
  const [from, setFrom] = useState<Day>(known.earliest);
  const [runs, setRuns] = useState(() => inForce(known, 'weekday', known.earliest));
  const save = useAct(editTimetable);
  const later = known.rows.filter((row) => row.kind === kind && row.effectiveFrom > known.today);
  const set = (at: number, change: Partial<PlannedRun>) =>
    setRuns(runs.map((run, index) => (index === at ? { ...run, ...change } : run)));
  const wrong = faultOf(runs);
  const submit = () =>
    save.mutate(
      { centre, hub: known.hub.code, kind, effectiveFrom: from, runs },
      {
        onSuccess: ({ reseated, waiting }) => {
          void client.invalidateQueries({ queryKey: ['shuttle-day'] });
          void client.invalidateQueries({ queryKey: ['shuttle-waiting'] });
          const moved = reseated + waiting > 0 ? ` 다른 버스로 ${reseated}명, 자리 없음 ${waiting}명.` : '';
          onSaved(`${known.hub.label} ${dayKinds[kind]} 시간표를 ${formatDay(from)}부터 적용합니다.${moved}`);
        },
      },
    );
  return (
    <>
      <Select
        label="운행 요일"
        options={Object.entries(dayKinds).map(([code, label]) => ({ code, label }))}
        value={kind}
        onChange={(code) => {
          setKind(code as DayKind);
          setRuns(inForce(known, code as DayKind, from));
        }}
      />
      <DayField
        label="적용 시작일"
        min={known.earliest}
        value={from}
        onChange={(chosen) => chosen && setFrom(chosen)}
      />
      {later.length > 0 && (
        <p className="subtle small">
          이미 정해진 뒤의 시간표: {later.map((row) => formatDay(row.effectiveFrom)).join(', ')}부터
        </p>
      )}
      <table className="shuttle-list timetable">
        <thead>
          <tr>
            {['출발', '센터 도착', '좌석', ''].map((head) => (
              <th key={head} scope="col">
                {head || <span className="visually-hidden">지우기</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run, at) => (
            // The rows have no name but their place.
            <tr key={at}>
              <td>
                <PlainTimeInput
                  label={`${at + 1}회 출발`}
                  value={run.departs}
                  onChange={(departs) => set(at, { departs })}
                />
              </td>
              <td>
                <PlainTimeInput
                  label={`${at + 1}회 센터 도착`}
                  value={run.arrives}
                  onChange={(arrives) => set(at, { arrives })}
                />
              </td>
              <td>
                <input
                  type="number"
                  className="ui-input"
                  min={1}
                  max={60}
                  aria-label={`${at + 1}회 좌석`}
                  value={run.seats}
                  onChange={(event) => set(at, { seats: Number(event.target.value) })}
                />
              </td>
              <td>
                <Button
                  tone="quiet"
                  aria-label={`${at + 1}회 지우기`}
                  onPress={() => setRuns(runs.filter((_, index) => index !== at))}
                >
                  지우기
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {runs.length === 0 && <p>이날부터 운행하지 않습니다.</p>}
      <Button tone="secondary" onPress={() => setRuns([...runs, newRun])} isDisabled={runs.length >= 20}>
        운행 더하기
      </Button>
      <p className="subtle small">
        없어지거나 늦어지는 버스에 배정된 분은 다른 버스로 옮기고 문자로 알려 드립니다. 자리가 없으면 아래
        [자리 없음] 목록에 나옵니다.
      </p>
      {wrong && (
        <p className="ui-error" role="alert">
          {wrong}
        </p>
      )}
      {save.error && <ErrorPanel cause={save.error} />}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          그만두기
        </Button>
        <Button onPress={submit} isPending={save.isPending} isDisabled={wrong !== null}>
          저장
        </Button>
      </div>
    </>
  );
}

/** The runs that a day would have as things stand. */
function inForce(known: Timetables, kind: DayKind, on: Day): PlannedRun[] {
  return known.rows.findLast((row) => row.kind === kind && row.effectiveFrom <= on)?.runs ?? [];
}

function faultOf(runs: readonly PlannedRun[]): string | null {
  if (runs.some((run) => !run.departs || !run.arrives)) return '출발과 도착 시각을 모두 넣어 주십시오.';
  if (runs.some((run) => run.departs >= run.arrives)) return '도착은 출발보다 뒤여야 합니다.';
  if (runs.some((run) => !(run.seats >= 1 && run.seats <= 60)))
    return '좌석은 1에서 60 사이로 넣어 주십시오.';
  if (new Set(runs.map((run) => run.departs)).size < runs.length)
    return '같은 시각에 두 번 출발할 수 없습니다.';
  return null;
}
