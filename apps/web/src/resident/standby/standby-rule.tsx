import { useTranslation } from 'react-i18next';
import { formatBirthDate } from '../../i18n/dates.ts';
import type { StandbyRule } from './standby-api.ts';

/** The rule by which leftover seats are given out, as the office publishes it. */
export function RulePanel({ rule }: { rule: StandbyRule }) {
  const { t } = useTranslation();
  const { offerMinutes, travelMinutes, barDays } = rule.rule;
  const sentences = [
    t('standby.rule.order'),
    t('standby.rule.offer', { minutes: offerMinutes }),
    t('standby.rule.silence'),
    t('standby.rule.comeIn', { minutes: travelMinutes }),
    t('standby.rule.once'),
    ...(barDays > 0 ? [t('standby.rule.bar', { days: barDays })] : []),
    t('standby.rule.today'),
  ];
  const wider = rule.offers.filter(({ isWider }) => isWider);
  return (
    <section className="stack" aria-labelledby="standby-rule">
      <h2 id="standby-rule">{t('standby.ruleTitle')}</h2>
      <ol className="standby-rules">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {wider.map((offer) => (
        <p key={offer.code}>
          <Wider offer={offer} />
        </p>
      ))}
    </section>
  );
}

function Wider({ offer }: { offer: StandbyRule['offers'][number] }) {
  const { t } = useTranslation();
  const { bornFrom, bornTo, label } = offer;
  const range =
    bornFrom && bornTo
      ? t('standby.rule.bornBetween', { from: formatBirthDate(bornFrom), to: formatBirthDate(bornTo) })
      : bornFrom
        ? t('standby.rule.bornFrom', { year: formatBirthDate(bornFrom) })
        : t('standby.rule.bornTo', { year: formatBirthDate(bornTo ?? '1900-01-01') });
  return t('standby.rule.wider', { offer: label, range });
}
