import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formatDateTime, isRealDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFields, dayFromParts, emptyDate } from '../../ui/date-fields.tsx';
import { ErrorPanel, Notice, type NoticeTone } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { useManager } from '../manager-centre.tsx';
import {
  trialQuery,
  type Channel,
  type Choices,
  type Rule,
  type Trial,
  type TrialQuestion,
} from './openings.ts';
import { channels } from './rule-words.ts';
import { DayTimeField } from '../../ui/day-input.tsx';

const none = '-';
const verdicts: Record<Trial['answer']['status'], { tone: NoticeTone; title: string }> = {
  eligible: { tone: 'success', title: '예약할 수 있습니다' },
  'not-yet': { tone: 'warning', title: '아직 예약할 수 없습니다' },
  elsewhere: { tone: 'info', title: '다른 곳에서 접종합니다' },
  'not-covered': { tone: 'warning', title: '대상이 아닙니다' },
};

/** What somebody would be told, now or at a time to come, by the rules as they are saved. */
export function TrialBox({ choices, rules }: { choices: Choices; rules: readonly Rule[] }) {
  const { centre } = useManager();
  const [birth, setBirth] = useState(emptyDate);
  const [group, setGroup] = useState(none);
  const [dong, setDong] = useState(none);
  const [channel, setChannel] = useState<Channel>('self');
  const [at, setAt] = useState('');
  const [isInvited, setIsInvited] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [asked, setAsked] = useState<TrialQuestion | null>(null);
  const trial = useQuery({ ...trialQuery(asked!), enabled: asked !== null });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const birthDate = dayFromParts(birth);
    const isRight = birthDate !== null && isRealDay(birthDate) && birthDate >= '1900-01-01';
    setFault(isRight ? null : '태어난 날을 정확히 입력해 주십시오.');
    if (!isRight) return setAsked(null);
    setAsked({
      birthDate,
      group: group === none ? null : group,
      dong: dong === none ? null : dong,
      channel,
      centre,
      at: at ? `${at}:00+09:00` : null,
      isInvited,
    });
  };
  const occupations = choices.groups.filter(({ kind }) => kind === 'occupation');
  return (
    <section className="card stack openings-trial" aria-labelledby="trial-title">
      <div>
        <h2 id="trial-title">시험해 보기</h2>
        <p className="subtle small">
          저장된 규칙으로, 어떤 분이 무슨 안내를 받는지 봅니다. 기록은 남지 않습니다.
        </p>
      </div>
      <form className="stack" onSubmit={ask} noValidate>
        <DateFields label="생년월일" value={birth} onChange={setBirth} error={fault} />
        <Select
          label="직업군"
          options={[{ code: none, label: '해당 없음' }, ...occupations]}
          value={group}
          onChange={setGroup}
        />
        <div className="openings-pair">
          <Select
            label="사는 동"
            options={[
              { code: none, label: '모름' },
              ...choices.dongs.map((one) => ({ code: one, label: one })),
            ]}
            value={dong}
            onChange={setDong}
          />
          <Select
            label="예약 방법"
            options={channels}
            value={channel}
            onChange={(code) => setChannel(code as Channel)}
          />
        </div>
        <DayTimeField label="언제 (비우면 지금)" value={at} onChange={setAt} />
        <div className="openings-try">
          <Checkbox isSelected={isInvited} onChange={setIsInvited}>
            초대받은 분
          </Checkbox>
          <Button type="submit" tone="secondary">
            안내 보기
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {trial.error && <ErrorPanel cause={trial.error} />}
        {asked && trial.data && <TrialAnswer trial={trial.data} rules={rules} />}
      </div>
    </section>
  );
}

function TrialAnswer({ trial, rules }: { trial: Trial; rules: readonly Rule[] }) {
  const { answer, age, digit, at } = trial;
  const { tone, title } = verdicts[answer.status];
  const rule = rules.find(({ code }) => code === answer.ruleId);
  return (
    <Notice tone={tone} title={title}>
      <p>{answer.message}</p>
      <p className="subtle small num">
        {formatDateTime(at, true)} 기준 · 만 {age}세 · 생일 끝자리 {digit}
        {rule &&
          ` · 적용 규칙: ${rule.label}${rule.dayDigits.length > 0 ? ` (끝자리 ${rule.dayDigits.join('·')})` : ''}`}
      </p>
    </Notice>
  );
}
