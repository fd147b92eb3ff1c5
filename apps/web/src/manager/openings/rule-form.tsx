import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { InvitedList } from './invited-list.tsx';
import { openingsKey, saveRule, type Choices, type Rule } from './openings.ts';
import { emptyForm, faultsOf, fieldsOf, formOf, serverFaults, type RuleForm } from './rule-draft.ts';
import { HowFields, WhenFields, WhoFields } from './rule-sections.tsx';
import { ruleSentence } from './rule-words.ts';

/** One rule, new or as it stands; what it will mean is read out while it is written. */
export function RuleEditor({
  rule,
  choices,
  suffix,
}: {
  rule: Rule | null;
  choices: Choices;
  suffix: string;
}) {
  const now = useServerNow(60_000);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form, setForm] = useState<RuleForm>(() =>
    rule
      ? formOf(rule)
      : emptyForm(
          now,
          choices.offers.map(({ code }) => code),
        ),
  );
  const [isTried, setIsTried] = useState(false);
  const act = useAct(saveRule);
  const local = isTried ? faultsOf(form, rule !== null) : {};
  const faults = { ...serverFaults(act.error), ...local };
  const isRefused = act.error !== null && Object.keys(serverFaults(act.error)).length === 0;
  const fill = (part: Partial<RuleForm>) => {
    setForm((before) => ({ ...before, ...part }));
    if (act.error) act.reset();
  };
  const back = () => void navigate(`/manager/openings${suffix}`);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const leadToFault = () =>
      requestAnimationFrame(() => element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    setIsTried(true);
    if (Object.keys(faultsOf(form, rule !== null)).length > 0) return void leadToFault();
    act.mutate(
      {
        fields: fieldsOf(form),
        reason: form.reason.trim() || null,
        changes: rule && { code: rule.code, version: rule.version },
      },
      {
        onSuccess: async ({ code }) => {
          await client.invalidateQueries({ queryKey: openingsKey });
          const hasListToSend = form.isInvitedOnly && (rule === null || !rule.isInvitedOnly);
          if (hasListToSend) await navigate(`/manager/openings/rule/${encodeURIComponent(code)}${suffix}`);
          else back();
        },
        onError: leadToFault,
      },
    );
  };

  return (
    <form className="openings-form stack" onSubmit={save} noValidate>
      <header className="openings-head">
        <h1>{rule ? '규칙 고치기' : '규칙 추가'}</h1>
        <Button tone="secondary" onPress={back}>
          목록으로
        </Button>
      </header>
      <section className="openings-sentence" aria-label="이 규칙의 뜻" aria-live="polite">
        <h2>이 규칙은 이런 뜻입니다</h2>
        <p>{ruleSentence(fieldsOf(form), choices)}</p>
      </section>
      {Object.keys(faults).length > 0 && (
        <Notice tone="danger" title={`고칠 곳이 ${Object.keys(faults).length}곳 있습니다.`} isUrgent>
          <p>아래에 빨간 글씨로 표시했습니다. 아직 아무것도 저장되지 않았습니다.</p>
        </Notice>
      )}
      {isRefused && <ErrorPanel cause={act.error} />}

      <WhoFields form={form} fill={fill} faults={faults} choices={choices} rule={rule} />
      <WhenFields form={form} fill={fill} faults={faults} />
      <HowFields form={form} fill={fill} faults={faults} choices={choices} />

      <section className="card stack">
        <TextField
          label={rule ? '바꾸는 까닭' : '추가하는 까닭 (선택)'}
          hint="누가 언제 바꾸었는지와 함께 변경 내역에 남습니다."
          value={form.reason}
          onChange={(reason) => fill({ reason })}
          error={faults.reason}
          maxLength={300}
        />
        <div className="openings-actions">
          <Button tone="secondary" onPress={back}>
            저장하지 않고 나가기
          </Button>
          <Button type="submit" isPending={act.isPending}>
            저장
          </Button>
        </div>
      </section>
      {rule?.isInvitedOnly && <InvitedList rule={rule} />}
    </form>
  );
}
