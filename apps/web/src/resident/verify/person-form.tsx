import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { requestCode } from '../../api/resident.ts';
import type { CodeRequest } from '../../api/types.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { DateFields } from '../../ui/date-fields.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../draft.tsx';
import { birthDateFault, completeDay, nameFault, phoneFault, writtenPhone } from './personal-fields.ts';

type Faults = Partial<Record<'name' | 'birthDate' | 'phone', string | null>>;

export function PersonForm() {
  const { t } = useTranslation();
  const { draft, fill } = useDraft();
  const now = useServerNow(60_000);
  const [faults, setFaults] = useState<Faults>({});
  const ask = useAct((details: CodeRequest, key) => requestCode(details, key));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const found: Faults = {
      name: nameFault(draft.name),
      birthDate: birthDateFault(draft.birth, now === null ? null : seoulDay(now)),
      phone: phoneFault(draft.phone),
    };
    setFaults(found);
    if (Object.values(found).some(Boolean)) {
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    ask.mutate(
      {
        name: draft.name.trim(),
        birthDate: completeDay(draft.birth)!,
        phone: draft.phone.replace(/\D/g, ''),
      },
      {
        onSuccess: ({ codeId, expiresAt, resendAfter }) =>
          fill({ code: { id: codeId, expiresAt, resendAfter } }),
        onError: (problem) => setFaults(faultsFrom(problem.facts['issues'])),
      },
    );
  };
  const shown = (key?: string | null) => (key ? t(key) : null);

  return (
    <form className="stack form" onSubmit={submit} noValidate>
      <TextField
        label={t('verify.name')}
        hint={t('verify.nameHint')}
        value={draft.name}
        onChange={(name) => fill({ name })}
        autoComplete="name"
        maxLength={40}
        error={shown(faults.name)}
      />
      <DateFields
        label={t('eligibility.birthDate')}
        value={draft.birth}
        onChange={(birth) => fill({ birth })}
        error={shown(faults.birthDate)}
        isBirthday
      />
      <TextField
        label={t('verify.phone')}
        hint={t('verify.phoneHint')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        value={draft.phone}
        onChange={(phone) => fill({ phone: writtenPhone(phone) })}
        placeholder="010-1234-5678"
        error={shown(faults.phone)}
      />
      {ask.error && <ErrorPanel cause={ask.error} />}
      <Button type="submit" size="large" wide isPending={ask.isPending}>
        {t('verify.send')}
      </Button>
    </form>
  );
}

const faultKeys = { name: 'fields.nameMissing', birthDate: 'fields.dateUnreal', phone: 'fields.phoneWrong' };

/** The server's issues on the fields they are about. */
function faultsFrom(issues: unknown): Faults {
  const found: Faults = {};
  for (const { path } of Array.isArray(issues) ? (issues as { path: string }[]) : [])
    if (path in faultKeys) found[path as keyof typeof faultKeys] = faultKeys[path as keyof typeof faultKeys];
  return found;
}
