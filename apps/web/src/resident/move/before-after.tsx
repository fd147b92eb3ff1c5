import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../i18n/dates.ts';

export interface Change {
  step: number;
  before: string;
  /** Null stays as it is. */
  after: string | null;
}

/** What is and what will be, appointment by appointment. */
export function BeforeAfter({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation();
  return (
    <ul className="before-after num">
      {changes.map(({ step, before, after }) => (
        <li key={step} className="card">
          <p className="confirm-step">{t('book.nth', { step })}</p>
          {after === null ? (
            <p className="before-after-kept">
              <strong>{formatDateTime(before)}</strong> <span className="subtle">{t('move.stays')}</span>
            </p>
          ) : (
            <dl className="before-after-pair">
              <div>
                <dt>{t('move.before')}</dt>
                <dd>
                  <s>{formatDateTime(before)}</s>
                </dd>
              </div>
              <div>
                <dt>{t('move.after')}</dt>
                <dd>
                  <strong>{formatDateTime(after)}</strong>
                </dd>
              </div>
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
