import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { NumberInput } from '../calendar/inputs.tsx';
import { useManager } from '../manager-centre.tsx';
import { decideRule, rulesQuery, surveysKey, type SurveyRule } from './surveys-api.ts';

/** How people are asked, in words; what was decided for later, and before. */
export function RuleCard({ survey, today }: { survey: string; today: string }) {
  const { may } = useManager();
  const [isDeciding, setDeciding] = useState(false);
  const rules = useQuery(rulesQuery(survey));
  if (!rules.data) {
    return rules.error ? (
      <ErrorPanel cause={rules.error} onRetry={() => void rules.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={3} height="4.8rem" />
    );
  }
  const decided = rules.data.rules;
  const inForce = decided.find(({ effectiveFrom }) => effectiveFrom <= today);
  return (
    <section className="card stack" aria-labelledby="survey-rule">
      <div className="surveys-head">
        <h2 id="survey-rule">시행 기준</h2>
        {may('surveys.decide-rules') && inForce && (
          <Button onPress={() => setDeciding(true)}>기준 바꾸기</Button>
        )}
      </div>
      {inForce && <p>{ruleWords(inForce)}</p>}
      <details>
        <summary>결정 이력 {decided.length}건</summary>
        <ol className="surveys-decisions">
          {decided.map((rule) => (
            <li key={rule.id}>
              <span>
                <strong>{formatDay(rule.effectiveFrom)}부터</strong>{' '}
                {rule.id === inForce?.id && <Badge tone="success">적용 중</Badge>}
                {rule.effectiveFrom > today && <Badge tone="info">예정</Badge>}
              </span>
              <span>{ruleWords(rule)}</span>
              <small>
                {rule.reason} · {formatDateTime(rule.decidedAt)} 결정
              </small>
            </li>
          ))}
        </ol>
      </details>
      {isDeciding && inForce && (
        <RuleDialog survey={survey} today={today} current={inForce} onClose={() => setDeciding(false)} />
      )}
    </section>
  );
}

const ruleWords = (rule: SurveyRule): string =>
  rule.isOn
    ? `업무일 ${rule.asksFrom}–${rule.asksUntil}에 문자로 알리고 ${rule.callAfterMinutes}분 뒤 전화합니다. 받지 않으시면 ` +
      `${rule.callAgainMinutes}분 뒤 다시 걸어 모두 ${rule.callsMost}번까지 겁니다. 한 번 여쭌 분께는 ${rule.notAgainDays}일 동안 다시 여쭙지 않습니다.`
    : '설문을 하지 않습니다.';

const numbers = [
  { name: 'callAfterMinutes', label: '문자 뒤 전화까지', unit: '분' },
  { name: 'callsMost', label: '전화 횟수', unit: '번까지' },
  { name: 'callAgainMinutes', label: '다시 걸기까지', unit: '분' },
  { name: 'notAgainDays', label: '다시 여쭙지 않는 기간', unit: '일' },
] as const;

function RuleDialog({
  survey,
  today,
  current,
  onClose,
}: {
  survey: string;
  today: string;
  current: SurveyRule;
  onClose(): void;
}) {
  const client = useQueryClient();
  const act = useAct(decideRule);
  const [rule, setRule] = useState<SurveyRule>({
    effectiveFrom: today,
    isOn: current.isOn,
    callAfterMinutes: current.callAfterMinutes,
    callsMost: current.callsMost,
    callAgainMinutes: current.callAgainMinutes,
    asksFrom: current.asksFrom,
    asksUntil: current.asksUntil,
    notAgainDays: current.notAgainDays,
  });
  const [empty, setEmpty] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const change = (part: Partial<SurveyRule>) => setRule({ ...rule, ...part });
  const save = () =>
    act.mutate(
      { survey, rule, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: surveysKey });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title="설문 시행 기준 바꾸기"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button
            onPress={save}
            isPending={act.isPending}
            isDisabled={empty.length > 0 || reason.trim() === ''}
          >
            이대로 정하기
          </Button>
        </>
      }
    >
      <DayField
        label="적용 시작"
        value={rule.effectiveFrom}
        min={today}
        onChange={(day) => day && change({ effectiveFrom: day })}
      />
      <Checkbox isSelected={rule.isOn} onChange={(isOn) => change({ isOn })}>
        설문을 시행합니다
      </Checkbox>
      <div className="surveys-columns">
        <TextField
          label="여쭙기 시작"
          hint="09:00처럼"
          value={rule.asksFrom}
          onChange={(asksFrom) => change({ asksFrom })}
        />
        <TextField
          label="여쭙기 끝"
          hint="18:00처럼"
          value={rule.asksUntil}
          onChange={(asksUntil) => change({ asksUntil })}
        />
        {numbers.map(({ name, label, unit }) => (
          <NumberInput
            key={name}
            label={label}
            unit={unit}
            value={empty.includes(name) ? null : rule[name]}
            onChange={(value) => {
              setEmpty(value === null ? [...empty, name] : empty.filter((one) => one !== name));
              if (value !== null) change({ [name]: value });
            }}
          />
        ))}
      </div>
      <p className="surveys-preview" aria-live="polite">
        {ruleWords(rule)}
      </p>
      <TextField label="사유" value={reason} onChange={setReason} maxLength={200} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
