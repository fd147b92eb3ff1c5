import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFields, emptyDate } from '../../ui/date-fields.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  birthDateFault,
  completeDay,
  nameFault,
  phoneFault,
  writtenPhone,
} from '../verify/personal-fields.ts';
import { ConsentCodeForm } from './consent-code-form.tsx';
import {
  addDependant,
  askConsent,
  dependantsQuery,
  relationships,
  type ConsentAsked,
  type Dependant,
  type DependantList,
  type NewDependant,
  type Relationship,
} from './people-api.ts';

interface AddPersonFormProps {
  consent: DependantList['consent'];
  onAdded(person: Dependant): void;
  onCancel(): void;
}
type Field = 'name' | 'birthDate' | 'relationship' | 'phone' | 'consent';

/** One person more to book for; who has a phone agrees on it, for who has none the word of the carer counts. */
export function AddPersonForm({ consent, onAdded, onCancel }: AddPersonFormProps) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const now = useServerNow(60_000);
  const [name, setName] = useState('');
  const [birth, setBirth] = useState(emptyDate);
  const [relationship, setRelationship] = useState<Relationship | null>(null);
  const [phone, setPhone] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [faults, setFaults] = useState<Partial<Record<Field, string | null>>>({});
  const [asked, setAsked] = useState<ConsentAsked | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const ask = useAct(askConsent);
  const add = useAct(addDependant);
  const wish = (): NewDependant => ({
    name: name.trim(),
    birthDate: completeDay(birth)!,
    phone: phone.replace(/\D/g, '') || null,
    relationship: relationship!,
    consented: true,
    consentVersion: consent.version,
  });
  const register = (proof?: NewDependant['proof']) =>
    add.mutate(
      { ...wish(), ...(proof && { proof }) },
      {
        onSuccess: (person) => {
          void client.invalidateQueries({ queryKey: dependantsQuery.queryKey });
          onAdded(person);
        },
        onError: (problem) => {
          if (problem.code === 'identity.consent-changed') {
            setAgreed(false);
            void client.invalidateQueries({ queryKey: dependantsQuery.queryKey });
          }
        },
      },
    );
  const sendCode = () => {
    const { name, birthDate, phone } = wish();
    ask.mutate({ name, birthDate, phone: phone! }, { onSuccess: setAsked });
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const found = {
      name: nameFault(name),
      birthDate: birthDateFault(birth, now === null ? null : seoulDay(now)),
      relationship: relationship ? null : 'people.form.relationshipMissing',
      phone: phone ? phoneFault(phone) : null,
      consent: agreed ? null : 'people.form.consentMissing',
    };
    setFaults(found);
    if (Object.values(found).some(Boolean)) {
      requestAnimationFrame(() =>
        form
          .querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button, [data-invalid] input')
          ?.focus(),
      );
      return;
    }
    if (phone) sendCode();
    else register();
  };
  const shown = (key?: string | null) => (key ? t(key) : null);
  /** What is being mended is no longer called wrong. */
  const mending =
    <Value,>(field: Field, set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setFaults((before) => ({ ...before, [field]: null }));
    };

  if (asked) {
    return (
      <ConsentCodeForm
        asked={asked}
        phone={phone}
        isPending={add.isPending}
        problem={add.error}
        onCode={(code) => register({ codeId: asked.codeId, code })}
        onResend={sendCode}
        resendProblem={ask.error}
        onEdit={() => {
          setAsked(null);
          add.reset();
        }}
      />
    );
  }
  const language = (i18n.resolvedLanguage ?? 'ko') as keyof typeof consent.texts;
  return (
    <form className="stack form" onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {t('people.form.title')}
      </h2>
      <TextField
        label={t('people.form.name')}
        hint={t('people.form.nameHint')}
        value={name}
        onChange={mending('name', setName)}
        autoComplete="off"
        maxLength={40}
        error={shown(faults.name)}
      />
      <DateFields
        label={t('people.form.birthDate')}
        value={birth}
        onChange={mending('birthDate', setBirth)}
        error={shown(faults.birthDate)}
      />
      <Select
        label={t('people.form.relationship')}
        placeholder={t('people.form.choose')}
        options={relationships.map((code) => ({ code, label: t(`people.relationship.${code}`) }))}
        value={relationship}
        onChange={mending('relationship', (code: string) => setRelationship(code as Relationship))}
        error={shown(faults.relationship)}
      />
      <TextField
        label={t('people.form.phone')}
        hint={t('people.form.phoneHint')}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={phone}
        onChange={mending('phone', (typed: string) => setPhone(writtenPhone(typed)))}
        placeholder="010-1234-5678"
        error={shown(faults.phone)}
      />
      <section className="consent" aria-labelledby="consent-title">
        <h3 id="consent-title">{t('people.form.consentTitle')}</h3>
        <p lang={language}>{consent.texts[language] ?? consent.texts.ko}</p>
        <Checkbox isSelected={agreed} onChange={mending('consent', setAgreed)} error={shown(faults.consent)}>
          {t('people.form.consent')}
        </Checkbox>
      </section>
      {(add.error ?? ask.error) && !isProblem(add.error, 'identity.wrong-code') && (
        <ErrorPanel cause={add.error ?? ask.error} />
      )}
      <Button type="submit" size="large" wide isPending={add.isPending || ask.isPending}>
        {t(phone ? 'people.form.sendCode' : 'people.form.submit')}
      </Button>
      <Button tone="quiet" onPress={onCancel}>
        {t('people.form.cancel')}
      </Button>
    </form>
  );
}
