import { useTranslation } from 'react-i18next';
import { useClockReading, useServerNow } from '../api/clock.ts';
import { formatDateTime } from '../i18n/dates.ts';
import './layout.css';

/** Says on every page that the centre runs on a made-up day; nothing in live mode. */
export function DemoBanner() {
  const { t } = useTranslation();
  const reading = useClockReading();
  const now = useServerNow(1_000);
  if (reading?.mode !== 'demo' || now === null) return null;
  return (
    <p className="ui-demo">
      <span className="ui-demo-mark" aria-hidden="true" />
      {t('demo.banner', { time: formatDateTime(now, true) })}
      {reading.speed !== 1 && ` · ${t('demo.speed', { speed: reading.speed })}`}
    </p>
  );
}
