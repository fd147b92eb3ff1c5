import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.ts';
import type { MyVisit } from './turn-types.ts';

type VisitStep = MyVisit['steps'][number];
type Progress = 'done' | 'current' | 'ahead';

function progressOf(step: VisitStep, visit: MyVisit): Progress {
  if (step.state === 'done' || visit.state === 'done') return 'done';
  return step.stage === visit.stage.code ? 'current' : 'ahead';
}

/** The stations of the visit: behind, here, ahead. */
export function VisitSteps({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation();
  if (visit.steps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="visit-steps">
      <h2 id="visit-steps">{t('turn.stepsTitle')}</h2>
      <ol className="visit-steps">
        {visit.steps.map((step) => {
          const progress = progressOf(step, visit);
          return (
            <li
              key={step.stage}
              data-progress={progress}
              aria-current={progress === 'current' ? 'step' : undefined}
            >
              <span className="visit-step-mark" aria-hidden="true">
                {progress === 'done' && '✓'}
              </span>
              <strong>{step.label}</strong>
              <span className="subtle small num">
                {progress === 'done' && step.endedAt
                  ? `${formatTime(step.endedAt)} ${t('turn.step.done')}`
                  : t(`turn.step.${progress}`)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
