import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { rulesQuery, setPolicy, type CalendarRules } from './calendar-api.ts';
import { NumberInput } from './inputs.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { number, policyWords } from './words.ts';

/** Rules that are one number each; they reach nobody who is booked and hold at once. */
export function PoliciesCard({ rules, centre }: { rules: CalendarRules; centre: string }) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section className="card stack rules-wide" aria-labelledby="policies">
      <h2 id="policies">운영 기준값</h2>
      <ul className="policies">
        {Object.entries(policyWords).map(([name, words]) => {
          const rows = rules.policies.filter((row) => row.name === name);
          const current = rows.findLast((row) => row.effectiveFrom <= rules.today);
          const next = rows.find((row) => row.effectiveFrom > rules.today);
          return (
            <li key={name}>
              <div>
                <strong>{words.label}</strong>
                <p className="subtle small">{words.why}</p>
              </div>
              <p className="policy-value num">
                {current ? (
                  <>
                    <strong>{number(current.value)}</strong> {words.unit}
                  </>
                ) : (
                  <span className="subtle">정하지 않음</span>
                )}
                {next && (
                  <small>
                    {formatDay(next.effectiveFrom, true)}부터 {number(next.value)}
                    {words.unit}
                  </small>
                )}
              </p>
              <Button tone="quiet" onPress={() => setEditing(name)} aria-label={`${words.label} 바꾸기`}>
                바꾸기
              </Button>
            </li>
          );
        })}
      </ul>
      {editing && (
        <PolicyForm rules={rules} centre={centre} name={editing} onClose={() => setEditing(null)} />
      )}
    </section>
  );
}

interface PolicyFormProps {
  rules: CalendarRules;
  centre: string;
  name: string;
  onClose(): void;
}

function PolicyForm({ rules, centre, name, onClose }: PolicyFormProps) {
  const words = policyWords[name]!;
  const client = useQueryClient();
  const current = rules.policies.findLast((row) => row.name === name && row.effectiveFrom <= rules.today);
  const [value, setValue] = useState<number | null>(current?.value ?? null);
  const [effectiveFrom, setEffectiveFrom] = useState(rules.today);
  const act = useAct(setPolicy);
  const save = () =>
    act.mutate(
      { centre, name, effectiveFrom, value },
      {
        onSuccess: (next) => {
          client.setQueryData(rulesQuery(centre).queryKey, next);
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={words.label}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button onPress={save} isPending={act.isPending} isDisabled={value === null}>
            저장
          </Button>
        </>
      }
    >
      <p>{words.why}</p>
      <div className="fields-row">
        <NumberInput label="값" unit={words.unit} value={value} onChange={setValue} />
        <DayField label="적용 시작" value={effectiveFrom} min={rules.today} onChange={setEffectiveFrom} />
      </div>
      <p className="subtle small">이미 잡힌 예약의 시간은 바뀌지 않습니다.</p>
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
