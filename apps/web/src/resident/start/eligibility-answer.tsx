import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../../api/types.ts';
import { formatDay } from '../../i18n/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { WhyNot } from '../notify/why-not.tsx';

interface EligibilityAnswerProps {
  answer: Eligibility;
  /** Whose answer it is, where it is not one's own. */
  name?: string;
  actions?: ReactNode;
}

/** Where and when this person may go, or where else. */
export function EligibilityAnswer({ answer, name, actions }: EligibilityAnswerProps) {
  const { t } = useTranslation();
  const place = answer.place ?? '';
  const next = {
    eligible: null,
    elsewhere: t('eligibility.elsewhereNext', { place }),
    'not-yet': answer.opensOn ? t('eligibility.notYetNext') : t('eligibility.notYetUnknownNext'),
    'not-covered': t('eligibility.notCoveredNext'),
  }[answer.status];
  const lines: [string, string | null | undefined][] = [
    [t('eligibility.who'), answer.group?.label],
    [t('eligibility.where'), answer.place],
    [t('eligibility.product'), answer.product],
    [
      t('eligibility.opens'),
      answer.status === 'eligible' ? null : answer.opensOn ? formatDay(answer.opensOn) : undefined,
    ],
    [t('eligibility.starts'), answer.startsOn && formatDay(answer.startsOn)],
  ];
  return (
    <Notice
      tone={answer.status === 'eligible' ? 'success' : answer.status === 'elsewhere' ? 'info' : 'warning'}
      title={t(`eligibility.${answer.status}`, { place })}
      actions={actions}
    >
      {name && <p>{t('eligibility.of', { name })}</p>}
      <WhyNot answer={answer} />
      {answer.group && (
        <dl className="facts">
          {lines
            .filter(([, value]) => value !== null)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value ?? t('eligibility.toBeAnnounced')}</dd>
              </div>
            ))}
        </dl>
      )}
      {next && !answer.reason && <p>{next}</p>}
    </Notice>
  );
}
