import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { DateFields, emptyDate } from '../../ui/date-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { birthDateFault, completeDay } from '../verify/personal-fields.ts';
import type { ArrivalProof } from './arrive-api.ts';

const NUMBER = /^[2-9A-Z]{7}[1-9]?$/;

interface ByNumberProps {
  isBusy: boolean;
  onCheckIn(proof: ArrivalProof): void;
}

/** The proof a kiosk takes, for who does not want to wait for a text message. */
export function ByNumber({ isBusy, onCheckIn }: ByNumberProps) {
  const { t } = useTranslation();
  const now = useServerNow(60_000);
  const [number, setNumber] = useState('');
  const [birth, setBirth] = useState(emptyDate);
  const [faults, setFaults] = useState<{ number: boolean; birth: string | null }>({
    number: false,
    birth: null,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const signs = number.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const wrong = {
      number: !NUMBER.test(signs),
      birth: birthDateFault(birth, now === null ? null : seoulDay(now)),
    };
    setFaults(wrong);
    const birthDate = completeDay(birth);
    if (!wrong.number && !wrong.birth && birthDate) onCheckIn({ bookingNumber: signs, birthDate });
  };
  return (
    <form className="stack" onSubmit={submit} aria-labelledby="by-number">
      <h2 id="by-number">{t('arrive.byNumber')}</h2>
      <TextField
        label={t('arrive.number')}
        hint={t('arrive.numberHint')}
        value={number}
        onChange={(typed) => (setNumber(typed), setFaults((now) => ({ ...now, number: false })))}
        error={faults.number ? t('arrive.numberMissing') : null}
        autoComplete="off"
        maxLength={12}
      />
      <DateFields
        label={t('eligibility.birthDate')}
        value={birth}
        onChange={(typed) => (setBirth(typed), setFaults((now) => ({ ...now, birth: null })))}
        error={faults.birth ? t(faults.birth) : null}
        isBirthday
      />
      <Button type="submit" size="large" wide isPending={isBusy}>
        {t('arrive.checkIn')}
      </Button>
    </form>
  );
}
