import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FloorRule } from './floor-api.ts';

/** One a line: what staff may press the alarm for. A kind keeps its code while its words stay on the same line. */
export function AlarmKinds({ draft, onChange }: { draft: FloorRule; onChange(draft: FloorRule): void }) {
  return (
    <details className="floor-alarms">
      <summary>비상 알림의 종류 {draft.alarmKinds.length}가지</summary>
      {draft.alarmKinds.map((kind, at) => (
        <TextField
          key={kind.code}
          label={`${at + 1}번째 종류`}
          value={kind.label}
          maxLength={40}
          onChange={(label) =>
            onChange({ ...draft, alarmKinds: draft.alarmKinds.with(at, { ...kind, label }) })
          }
        />
      ))}
      <div className="row">
        <Button
          tone="quiet"
          isDisabled={draft.alarmKinds.length >= 12}
          onPress={() =>
            onChange({
              ...draft,
              alarmKinds: [...draft.alarmKinds, { code: freeCode(draft), label: '새 종류' }],
            })
          }
        >
          더하기
        </Button>
        <Button
          tone="quiet"
          isDisabled={draft.alarmKinds.length <= 1}
          onPress={() => onChange({ ...draft, alarmKinds: draft.alarmKinds.slice(0, -1) })}
        >
          마지막 빼기
        </Button>
      </div>
    </details>
  );
}

const freeCode = ({ alarmKinds }: FloorRule): string => {
  const used = new Set(alarmKinds.map(({ code }) => code));
  let at = alarmKinds.length + 1;
  while (used.has(`kind-${at}`)) at += 1;
  return `kind-${at}`;
};
