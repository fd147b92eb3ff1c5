import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDay, isRealDay } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFields, dayFromParts, emptyDate } from '../../ui/date-fields.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { colleaguesQuery, receiveCase, rulesQuery, type Channel, type RuleList } from './cases-api.ts';
import { channelWords, termWords, won } from './words.ts';

const looksLikeMobile = (text: string): boolean => /^01[016789]\d{7,8}$/.test(text.replace(/\D/g, ''));

/** A new case, with whoever asks standing there or on the phone. */
export function NewCaseView() {
  const rules = useQuery(rulesQuery);
  const colleagues = useQuery(colleaguesQuery);
  if (rules.isPending || colleagues.isPending) return <Skeleton lines={6} height="5.6rem" />;
  if (!rules.data || !colleagues.data)
    return (
      <ErrorPanel
        cause={rules.error ?? colleagues.error}
        onRetry={() => void rules.refetch()}
        retryLabel="다시 불러오기"
      />
    );
  return <Form rules={rules.data} units={colleagues.data.units} />;
}

function Form({ rules, units }: { rules: RuleList; units: { code: string; label: string }[] }) {
  const [kind, setKind] = useState<string | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [subject, setSubject] = useState('');
  const [channel, setChannel] = useState<Channel>('counter');
  const [hasApplicant, setHasApplicant] = useState(true);
  const [name, setName] = useState('');
  const [birth, setBirth] = useState(emptyDate);
  const [phone, setPhone] = useState('');
  const [isTold, setTold] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const act = useAct(receiveCase);
  const chosen = rules.kinds.find(({ code }) => code === kind);
  const rule = chosen?.rules.find(({ effectiveFrom }) => effectiveFrom <= rules.today);
  const birthDate = dayFromParts(birth);
  const errors = {
    kind: kind ? null : '민원 종류를 골라 주십시오.',
    subject: subject.trim().length < 2 ? '제목을 적어 주십시오.' : null,
    name: hasApplicant && name.trim() === '' ? '이름을 적어 주십시오.' : null,
    birth: hasApplicant && !(birthDate && isRealDay(birthDate)) ? '생년월일을 다시 확인해 주십시오.' : null,
    phone:
      hasApplicant && !looksLikeMobile(phone) ? '휴대전화 번호를 적어 주십시오. 예: 010-1234-5678' : null,
  };
  const shown = (error: string | null) => (isAsked ? error : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(errors).some((error) => error !== null) || act.isPending) return;
    act.mutate({
      kind: kind!,
      subject: subject.trim(),
      channel,
      ...(unit && { unit }),
      ...(hasApplicant && { applicant: { name: name.trim(), birthDate: birthDate!, phone } }),
      isTold: hasApplicant && isTold,
    });
  };
  if (act.data)
    return (
      <div className="cases">
        <Notice
          tone="success"
          title={`접수번호 ${act.data.number}`}
          isUrgent
          actions={
            <>
              <ButtonLink href={`/manager/cases/one/${act.data.id}`}>이 민원 보기</ButtonLink>
              <ButtonLink tone="secondary" href="/manager/cases">
                목록으로
              </ButtonLink>
            </>
          }
        >
          <p>
            {formatDay(act.data.deadlineOn)}까지 처리합니다. 신청인께 접수번호와 처리기한을 알려 주십시오.
            {hasApplicant && isTold && ' 문자로도 알립니다.'}
          </p>
        </Notice>
      </div>
    );
  return (
    <form className="cases case-form" onSubmit={submit} noValidate>
      <header>
        <h1>민원 접수</h1>
      </header>
      <section className="card stack" aria-labelledby="new-what">
        <h2 id="new-what">무엇을 신청하십니까</h2>
        <Select
          label="민원 종류"
          placeholder="골라 주십시오"
          options={rules.kinds}
          value={kind}
          onChange={(code) => {
            setKind(code);
            setUnit(rules.kinds.find((one) => one.code === code)?.unit ?? null);
          }}
          error={shown(errors.kind)}
        />
        {rule && (
          <Notice title={`처리기간 ${termWords(rule)} · 수수료 ${won(rule.feeWon)}`}>
            <p>받으실 서류: {rule.documents.join(', ')}</p>
          </Notice>
        )}
        <TextField
          label="제목"
          hint="무엇에 관한 일인지 한 줄로. 주민등록번호는 적지 마십시오."
          value={subject}
          onChange={setSubject}
          maxLength={200}
          error={shown(errors.subject)}
          autoComplete="off"
        />
        <div className="case-pair">
          <Select
            label="접수 경로"
            options={Object.entries(channelWords).map(([code, label]) => ({ code, label }))}
            value={channel}
            onChange={(code) => setChannel(code as Channel)}
          />
          <Select
            label="처리부서"
            placeholder="종류를 먼저 고르십시오"
            options={units}
            value={unit}
            onChange={setUnit}
          />
        </div>
      </section>
      <section className="card stack" aria-labelledby="new-who">
        <h2 id="new-who">누가 신청하십니까</h2>
        <Checkbox isSelected={!hasApplicant} onChange={(none) => setHasApplicant(!none)}>
          신청인을 등록하지 않습니다. (기관 이송 등)
        </Checkbox>
        {hasApplicant && (
          <>
            <TextField
              label="이름"
              value={name}
              onChange={setName}
              maxLength={60}
              error={shown(errors.name)}
              autoComplete="off"
            />
            <DateFields label="생년월일" value={birth} onChange={setBirth} error={shown(errors.birth)} />
            <TextField
              label="휴대전화"
              type="tel"
              inputMode="tel"
              value={phone}
              onChange={setPhone}
              maxLength={20}
              error={shown(errors.phone)}
              autoComplete="off"
            />
            <Checkbox isSelected={isTold} onChange={setTold}>
              접수·연장·보완·완료를 문자로 알려 드립니다.
            </Checkbox>
          </>
        )}
      </section>
      {act.error && <ErrorPanel cause={act.error} />}
      <div className="row">
        <Button type="submit" size="large" isPending={act.isPending}>
          접수하기
        </Button>
        <ButtonLink tone="secondary" href="/manager/cases">
          그만두기
        </ButtonLink>
      </div>
    </form>
  );
}
