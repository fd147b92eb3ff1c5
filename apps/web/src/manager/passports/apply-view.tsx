import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDay, isRealDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFields, dayFromParts, emptyDate } from '../../ui/date-fields.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { applyForPassport, feesQuery, situationsQuery } from './passports-api.ts';
import { kindWords, methodWords, optionsOf, situationWords, won } from './words.ts';

/** An application with whoever applies standing there: papers, fee, and the day it will be ready. */
export function ApplyView() {
  const fees = useQuery(feesQuery);
  const situations = useQuery(situationsQuery);
  const [kind, setKind] = useState('ten-years');
  const [situation, setSituation] = useState('adult');
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [birth, setBirth] = useState(emptyDate);
  const [phone, setPhone] = useState('');
  const [isTold, setTold] = useState(true);
  const [method, setMethod] = useState('card');
  const [isAsked, setAsked] = useState(false);
  const act = useAct(applyForPassport);
  if (!fees.data || !situations.data)
    return fees.error || situations.error ? (
      <ErrorPanel cause={fees.error ?? situations.error} />
    ) : (
      <Skeleton lines={6} height="5.6rem" />
    );
  const documents = situations.data.situations.find((one) => one.situation === situation)?.documents ?? [];
  const fee = fees.data.fees.find((one) => one.kind === kind)?.fee ?? 0;
  const birthDate = dayFromParts(birth);
  const errors = {
    name: name.trim() === '' ? '이름을 적어 주십시오.' : null,
    birth: birthDate && isRealDay(birthDate) ? null : '생년월일을 다시 확인해 주십시오.',
    phone: /^01[016789]\d{7,8}$/.test(phone.replace(/\D/g, '')) ? null : '휴대전화 번호를 적어 주십시오.',
    documents: documents.every((one) => seen.includes(one)) ? null : '서류를 모두 확인해 주십시오.',
  };
  const shown = (error: string | null) => (isAsked ? error : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(errors).some((error) => error !== null) || act.isPending) return;
    const applicant = { name: name.trim(), birthDate, phone };
    act.mutate({ kind, situation, documentsSeen: documents, applicant, isTold, method });
  };
  const next = () => {
    act.reset();
    setSeen([]);
    setName('');
    setBirth(emptyDate);
    setPhone('');
    setAsked(false);
  };
  if (act.data)
    return (
      <Notice
        tone="success"
        title={`접수번호 ${act.data.number}`}
        isUrgent
        actions={<Button onPress={next}>다음 분 접수</Button>}
      >
        <p>
          영수증 번호 {act.data.receipt} · {won(act.data.amount)}을 받았습니다.{' '}
          {formatDay(act.data.deadlineOn)}까지 교부합니다.
        </p>
      </Notice>
    );
  return (
    <form className="cases case-form" onSubmit={submit} noValidate>
      <section className="card stack" aria-labelledby="passport-what">
        <h2 id="passport-what">여권과 서류</h2>
        <div className="case-pair">
          <Select label="여권 종류" options={optionsOf(kindWords)} value={kind} onChange={setKind} />
          <Select
            label="신청 유형"
            options={optionsOf(situationWords)}
            value={situation}
            onChange={(code) => (setSituation(code), setSeen([]))}
          />
        </div>
        <div role="group" aria-label="확인한 서류" className="stack">
          {documents.map((one) => (
            <Checkbox
              key={one}
              isSelected={seen.includes(one)}
              onChange={(on) => setSeen(on ? [...seen, one] : seen.filter((other) => other !== one))}
            >
              {one}
            </Checkbox>
          ))}
        </div>
        {shown(errors.documents) && <Notice tone="warning" title={errors.documents!} />}
      </section>
      <section className="card stack" aria-labelledby="passport-who">
        <h2 id="passport-who">신청인</h2>
        <TextField label="이름" value={name} onChange={setName} maxLength={60} error={shown(errors.name)} />
        <DateFields label="생년월일" value={birth} onChange={setBirth} error={shown(errors.birth)} />
        <TextField
          label="휴대전화"
          type="tel"
          value={phone}
          onChange={setPhone}
          maxLength={20}
          error={shown(errors.phone)}
        />
        <Checkbox isSelected={isTold} onChange={setTold}>
          여권이 나오면 문자로 알려 드립니다.
        </Checkbox>
        <Select label="수납 방법" options={optionsOf(methodWords)} value={method} onChange={setMethod} />
      </section>
      {act.error && <ErrorPanel cause={act.error} />}
      <Button type="submit" size="large" isPending={act.isPending}>
        {`${won(fee)} 받고 접수하기`}
      </Button>
    </form>
  );
}
