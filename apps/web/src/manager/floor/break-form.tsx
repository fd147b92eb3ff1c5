import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { formatTime } from '../../i18n/dates.ts';
import { pauseWords } from '../../staff/station/pause-words.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { NumberInput } from '../calendar/inputs.tsx';
import { TimeField } from '../../ui/day-input.tsx';
import { floorKey, planBreaks, type BreakKind, type Floor } from './floor-api.ts';
import { rotationOf } from './rotation.ts';

/** Plans breaks for several counters at once, shown row by row before they are saved. */
export function BreakForm({ floor, centre, on }: { floor: Floor; centre: string; on: string }) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [startsAt, setStartsAt] = useState('11:30');
  const [minutes, setMinutes] = useState<number | null>(40);
  const [atOnce, setAtOnce] = useState<number | null>(1);
  const [kind, setKind] = useState<BreakKind>('lunch');
  const act = useAct(planBreaks);
  const counters = floor.counters.filter((counter) => chosen.includes(counter.id));
  const isComplete = counters.length > 0 && startsAt !== '' && minutes !== null && minutes > 0 && !!atOnce;
  const rows = isComplete ? rotationOf(counters, { on, startsAt, minutes, kind, atOnce }) : [];
  const isAlone = isProblem(act.error) && act.error.code === 'queueing.line-left-alone';
  const save = () =>
    act.mutate(
      { centre, breaks: rows, ...(isAlone && { isConfirmed: true }) },
      {
        onSuccess: () => {
          setChosen([]);
          void client.invalidateQueries({ queryKey: floorKey });
        },
      },
    );
  // What was refused is not what is asked now: a confirmation holds for the plan it was asked about.
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      act.reset();
      set(value);
    };
  const toggle = (id: string, isOn: boolean) =>
    changing(setChosen)(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <section className="card stack" aria-labelledby="break-form">
      <h2 id="break-form">교대 편성하기</h2>
      <div className="floor-numbers">
        <TimeField label="첫 조 시작" value={startsAt} onChange={changing(setStartsAt)} />
        <NumberInput label="한 조의 시간" unit="분" value={minutes} onChange={changing(setMinutes)} />
        <NumberInput label="단계마다 한 번에" unit="창구" value={atOnce} onChange={changing(setAtOnce)} />
        <Select
          label="사유"
          value={kind}
          onChange={(code) => setKind(code as BreakKind)}
          options={Object.entries(pauseWords).map(([code, label]) => ({ code, label }))}
        />
      </div>
      {floor.stages
        .filter((stage) => stage.kind === 'called')
        .map((stage) => (
          <fieldset key={stage.code} className="floor-also">
            <legend>{stage.label}</legend>
            {floor.counters
              .filter((counter) => counter.stage === stage.code)
              .map((counter) => (
                <Checkbox
                  key={counter.id}
                  isSelected={chosen.includes(counter.id)}
                  onChange={(isOn) => toggle(counter.id, isOn)}
                >
                  {counter.label}
                </Checkbox>
              ))}
          </fieldset>
        ))}
      {rows.length > 0 && (
        <ol className="floor-preview num" aria-label="편성 미리보기">
          {rows.map((row) => (
            <li key={row.counterId}>
              {formatTime(row.from)}–{formatTime(row.to)}{' '}
              {counters.find((counter) => counter.id === row.counterId)?.label}
            </li>
          ))}
        </ol>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
      <div>
        <Button
          tone={isAlone ? 'danger' : 'primary'}
          onPress={save}
          isPending={act.isPending}
          isDisabled={!isComplete}
        >
          {isAlone ? '그래도 편성하기' : '편성하기'}
        </Button>
      </div>
    </section>
  );
}
