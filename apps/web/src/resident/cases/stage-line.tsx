import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../i18n/dates.ts';
import type { Labels, MyCase } from './my-cases.ts';

/** The word for a stage in the language of the page. */
export function useLabel() {
  const { i18n } = useTranslation();
  return (label: Labels): string => label[i18n.resolvedLanguage as keyof Labels] ?? label.ko;
}

/** The named milestones of a request, how far it is, and since when. */
export function StageLine({ stages }: { stages: MyCase['stages'] }) {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const now = stages.findLastIndex(({ isReached }) => isReached);
  return (
    <section className="card stack" aria-labelledby="case-stages">
      <h2 id="case-stages">{t('cases.stages')}</h2>
      <ol className="case-stages">
        {stages.map(({ code, label, isReached, at }, place) => (
          <li key={code} data-reached={isReached} aria-current={place === now ? 'step' : undefined}>
            <span className="case-stage-dot" aria-hidden="true" />
            <strong>{labelOf(label)}</strong>
            {at && <span className="small subtle num">{formatDateTime(at)}</span>}
            {isReached && <span className="visually-hidden">{t('cases.stageReached')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
