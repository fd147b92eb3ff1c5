import { useState } from 'react';
import { ButtonLink, Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { formatDay, isRealDay, weekdayOf } from '../../i18n/dates.ts';
import type { Day } from '../../api/types.ts';
import type { PlanBoard } from './plan-board.ts';
import { CountInput, DayInput, Field, Part } from './scenario-fields.tsx';
import { formatCount, isEmpty, noScenario, scenarioQuery, type Scenario } from './scenario.ts';

const PER_DOCTOR = 150;
const SATURDAY = 6;
const weekdaysOnly = [1, 2, 3, 4, 5];

interface PanelProps {
  board: PlanBoard;
  centre: string;
  centreName: string;
  scenario: Scenario;
  onChange(scenario: Scenario): void;
}

/** Ways to close the gap, each switched on by itself; nothing is changed before the calendar editor has shown who is affected. */
export function ScenarioPanel({ board, centre, centreName, scenario, onChange }: PanelProps) {
  const set = (next: Partial<Scenario>) => onChange({ ...scenario, ...next });
  const search = new URLSearchParams({ centre, ...scenarioQuery(scenario) });
  return (
    <section className="plan-panel card" aria-labelledby="plan-panel-title">
      <div className="plan-panel-head">
        <h2 id="plan-panel-title">시나리오</h2>
        {!isEmpty(scenario) && (
          <Button tone="quiet" onPress={() => onChange(noScenario)}>
            모두 지우기
          </Button>
        )}
      </div>
      <p className="subtle small">
        켜 보기만 하는 계산입니다. 달력과 예약은 바뀌지 않습니다. 정원과 의사는 {centreName || '이 센터'},
        휴무일 운영은 모든 센터에 적용합니다.
      </p>
      <SaturdaySeats scenario={scenario} board={board} set={set} />
      <MoreDoctors scenario={scenario} board={board} set={set} />
      <OpenHolidays scenario={scenario} board={board} set={set} />
      <OtherClosing scenario={scenario} board={board} set={set} />
      {!isEmpty(scenario) && (
        <div className="plan-panel-actions">
          <ButtonLink href={`/manager/calendar?${search}`} wide>
            달력 편집으로 보내기
          </ButtonLink>
          <CopyAddress />
        </div>
      )}
    </section>
  );
}

interface PartProps {
  board: PlanBoard;
  scenario: Scenario;
  set(next: Partial<Scenario>): void;
}

/** The day from which a change holds at first: the next step of the plan, else today. */
const nextStep = (board: PlanBoard): Day =>
  board.plan.find((row) => row.effectiveFrom > board.today)?.effectiveFrom ?? board.today;

function SaturdaySeats({ scenario, board, set }: PartProps) {
  const own = scenario.weekdays.find((one) => one.weekday === SATURDAY);
  const others = scenario.weekdays.filter((one) => one.weekday !== SATURDAY);
  const change = (next: Partial<{ capacity: number; from: Day }>) =>
    set({
      weekdays: [...others, { weekday: SATURDAY, capacity: 340, from: nextStep(board), ...own, ...next }],
    });
  return (
    <Part
      label="토요일 정원 늘리기"
      isOn={own !== undefined}
      onSwitch={(isOn) => (isOn ? change({}) : set({ weekdays: others }))}
    >
      <Field label="토요일 정원(명)">
        <CountInput value={own?.capacity ?? 0} onChange={(capacity) => change({ capacity })} />
      </Field>
      <Field label="시작일">
        <DayInput value={own?.from ?? ''} onChange={(from) => change({ from })} />
      </Field>
    </Part>
  );
}

function MoreDoctors({ scenario, board, set }: PartProps) {
  const own = scenario.extra[0];
  const change = (next: Partial<Scenario['extra'][number]>) =>
    set({ extra: [{ seats: PER_DOCTOR, from: board.today, weekdays: weekdaysOnly, ...own, ...next }] });
  return (
    <Part
      label="의사 추가"
      isOn={own !== undefined}
      onSwitch={(isOn) => (isOn ? change({}) : set({ extra: [] }))}
    >
      <Field label={`추가 인원(1명당 하루 ${PER_DOCTOR}명)`}>
        <CountInput
          value={Math.round((own?.seats ?? 0) / PER_DOCTOR)}
          most={100}
          onChange={(doctors) => change({ seats: doctors * PER_DOCTOR })}
        />
      </Field>
      <Field label="시작일">
        <DayInput value={own?.from ?? ''} onChange={(from) => change({ from })} />
      </Field>
      <Checkbox
        isSelected={own?.weekdays.includes(SATURDAY) ?? false}
        onChange={(isOn) => change({ weekdays: isOn ? [...weekdaysOnly, SATURDAY] : weekdaysOnly })}
      >
        토요일에도
      </Checkbox>
    </Part>
  );
}

function OpenHolidays({ scenario, board, set }: PartProps) {
  const [other, setOther] = useState('');
  const closed = board.months.flatMap((month) => month.closed).filter((day) => day.date > board.today);
  const added = scenario.open.filter((day) => !closed.some((one) => one.date === day.date));
  const isOpen = (date: Day) => scenario.open.some((day) => day.date === date);
  const without = (date: Day) => scenario.open.filter((day) => day.date !== date);
  const add = () => {
    if (!isRealDay(other) || other <= board.today) return;
    // A day that never opens has no capacity of its own to fall back on.
    const capacity = weekdayOf(other) === 7 ? 600 : null;
    set({
      open: [...without(other), { date: other, capacity }].sort((a, b) => a.date.localeCompare(b.date)),
    });
    setOther('');
  };
  return (
    <fieldset className="plan-part">
      <legend>휴무일에 운영</legend>
      <ul className="plan-holidays">
        {closed.map((day) => (
          <li key={day.date}>
            <Checkbox
              isSelected={isOpen(day.date)}
              onChange={(isOn) =>
                set({
                  open: isOn
                    ? [...scenario.open, { date: day.date, capacity: null }].sort((a, b) =>
                        a.date.localeCompare(b.date),
                      )
                    : without(day.date),
                })
              }
            >
              <span className="plan-holiday">
                <span>
                  {formatDay(day.date)} <small>{day.reason}</small>
                </span>
                <span className="num">+{formatCount(day.lost)}</span>
              </span>
            </Checkbox>
          </li>
        ))}
        {added.map((day) => (
          <li key={day.date}>
            <Checkbox isSelected onChange={() => set({ open: without(day.date) })}>
              <span className="plan-holiday">
                <span>{formatDay(day.date)}</span>
                {day.capacity !== null && <span className="num">+{formatCount(day.capacity)}</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="plan-add-day">
        <Field label="다른 날(일요일은 600명)">
          <DayInput value={other} onChange={setOther} />
        </Field>
        <Button tone="secondary" onPress={add} isDisabled={!isRealDay(other) || other <= board.today}>
          추가
        </Button>
      </div>
    </fieldset>
  );
}

function OtherClosing({ scenario, board, set }: PartProps) {
  return (
    <Part
      label="운영 종료일 바꾸기"
      isOn={scenario.closing !== null}
      onSwitch={(isOn) => set({ closing: isOn ? monthLater(board.calendar.closing) : null })}
    >
      <Field label="종료일">
        <DayInput value={scenario.closing ?? ''} onChange={(closing) => set({ closing })} />
      </Field>
    </Part>
  );
}

const monthLater = (day: Day): Day => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
};

function CopyAddress() {
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(location.href).then(() => setIsCopied(true));
  return (
    <>
      <Button tone="secondary" wide onPress={copy}>
        이 시나리오의 주소 복사
      </Button>
      <p className="small subtle" role="status">
        {isCopied ? '주소를 복사했습니다. 받은 분도 같은 계산을 봅니다.' : ''}
      </p>
    </>
  );
}
