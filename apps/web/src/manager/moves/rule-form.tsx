import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { formatDay, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { useManager } from '../manager-centre.tsx';
import { propose, type Choices, type Move, type MoveDefinition } from './moves-api.ts';
import { RuleFields } from './rule-fields.tsx';

const OWN = 'own';

/** A new definition of one's own: from today on, four weeks. */
const blank = (choices: Choices, today: string): MoveDefinition => ({
  title: '',
  scopeBy: 'follow-up',
  scopeFrom: today,
  scopeTo: null,
  services: choices.services.map(({ code }) => ({ serviceCode: code, days: 28, floorDays: 21 })),
  direction: 'later',
  shifts: [],
  withinDays: 14,
  noticeDays: 3,
  rules: [],
});

/** A decision that comes ready, or one of one's own; from either a proposal is made. */
export function RuleForm({ choices, onProposed }: { choices: Choices; onProposed(move: Move): void }) {
  const { centre } = useManager();
  const now = useServerNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const [draft, setDraft] = useState<MoveDefinition | null>(null);
  const act = useAct(propose);
  const choose = (code: string) => {
    setChosen(code);
    const preset = choices.presets.find((one) => one.code === code);
    setDraft(preset ? preset.definition : blank(choices, now === null ? '' : seoulDay(now)));
  };
  const isComplete =
    draft !== null &&
    draft.title.trim().length >= 2 &&
    draft.scopeFrom !== '' &&
    draft.services.length > 0 &&
    draft.services.every((one) => one.days > 0 && one.floorDays > 0 && one.floorDays <= one.days) &&
    draft.shifts.every((shift) => shift.from !== '' && shift.to !== '');
  return (
    <section className="card stack" aria-labelledby="rule-form-title">
      <h2 id="rule-form-title">새 변경안</h2>
      <div className="moves-presets" role="radiogroup" aria-labelledby="rule-form-title">
        {choices.presets.map((preset) => (
          <Choice
            key={preset.code}
            isChosen={chosen === preset.code}
            onChoose={() => choose(preset.code)}
            title={preset.definition.title}
            note={`${formatDay(preset.decidedOn, true)} 결정`}
            detail={preset.detail}
          />
        ))}
        <Choice
          isChosen={chosen === OWN}
          onChoose={() => choose(OWN)}
          title="직접 정하기"
          note="새 결정"
          detail="대상, 간격, 휴일 조정을 하나씩 정합니다."
        />
      </div>
      {draft && (
        <>
          <RuleFields choices={choices} draft={draft} onChange={setDraft} />
          {act.error && <ErrorPanel cause={act.error} />}
          <div className="row moves-form-act">
            <Button
              size="large"
              isDisabled={!isComplete}
              isPending={act.isPending}
              onPress={() => act.mutate({ centre, definition: draft }, { onSuccess: onProposed })}
            >
              변경안 보기
            </Button>
            <p className="subtle small">아직 아무것도 바뀌지 않습니다.</p>
          </div>
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  onChoose(): void;
  title: string;
  note: string;
  detail: string;
}

function Choice({ isChosen, onChoose, title, note, detail }: ChoiceProps) {
  return (
    <label className="moves-preset" data-chosen={isChosen || undefined}>
      <input type="radio" name="preset" checked={isChosen} onChange={onChoose} />
      <b>{title}</b>
      <span className="subtle small num">{note}</span>
      <span className="small">{detail}</span>
    </label>
  );
}
