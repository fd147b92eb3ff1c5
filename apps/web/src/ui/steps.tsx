import { useTranslation } from 'react-i18next';
import './steps.css';

/** Where one is in a short task: `2/5 본인 확인`, with a bar. */
export function Steps({ labels, current }: { labels: readonly string[]; current: number }) {
  const { t } = useTranslation();
  return (
    <ol className="ui-steps" aria-label={t('steps.name')}>
      {labels.map((label, index) => (
        <li
          key={label}
          className="ui-step"
          data-state={index < current ? 'done' : index === current ? 'current' : 'ahead'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="ui-step-number num">
            {index < current ? '✓' : `${index + 1}/${labels.length}`}
          </span>
          <span className="ui-step-label">{label}</span>
          {index < current && <span className="visually-hidden">{t('steps.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
