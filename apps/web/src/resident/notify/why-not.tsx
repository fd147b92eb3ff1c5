import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../../api/types.ts';
import { formatDateTime } from '../../i18n/dates.ts';

/** Why somebody may not book yet and when they may: the office's own sentence in Korean, ours in other languages. */
export function WhyNot({ answer }: { answer: Eligibility }) {
  const { t, i18n } = useTranslation();
  const { reason, opensAt, closesAt, message } = answer;
  if (!reason) return null;
  if (i18n.resolvedLanguage === 'ko') return <p>{message}</p>;
  const times = {
    opensAt: opensAt ? formatDateTime(opensAt) : '',
    closesAt: closesAt ? formatDateTime(closesAt) : '',
  };
  return <p>{t(`whyNot.${reason === 'later' && closesAt ? 'laterUntil' : reason}`, times)}</p>;
}
