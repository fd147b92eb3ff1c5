import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { type ApiProblem, isProblem } from '../../api/problem.ts';
import type { Day } from '../../api/types.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { DateFields, emptyDate } from '../../ui/date-fields.tsx';
import { birthDateFault, completeDay } from '../verify/personal-fields.ts';

/** Said on the field itself; every other refusal has a panel of its own. */
export const isWrongBirth = (problem: unknown): boolean => isProblem(problem, 'scheduling.wrong-birth-date');

/** The birth date that proves whose hands a link is in. */
export function useBirthProof(refusal: ApiProblem | null) {
  const { t } = useTranslation();
  const now = useServerNow(60_000);
  const [birth, setBirth] = useState(emptyDate);
  const [fault, setFault] = useState<string | null>(null);
  const [isTyping, setTyping] = useState(false);
  /** The date, or null after saying on the field what is wrong with it. */
  const prove = (): Day | null => {
    const wrong = birthDateFault(birth, now === null ? null : seoulDay(now));
    setFault(wrong);
    setTyping(false);
    return wrong ? null : completeDay(birth);
  };
  const wrong = isWrongBirth(refusal) && !isTyping ? problemText(refusal) : null;
  const field = (
    <DateFields
      label={t('eligibility.birthDate')}
      hint={t('byLink.birthHint')}
      value={birth}
      onChange={(next) => (setBirth(next), setFault(null), setTyping(true))}
      error={fault ? t(fault) : wrong && `${wrong.title} ${wrong.next}`}
      isBirthday
    />
  );
  return { field, prove };
}
