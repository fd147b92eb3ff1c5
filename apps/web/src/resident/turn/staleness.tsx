import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { deviceNow } from './kept-turn.ts';

// The page asks every ten seconds: after two lost answers something is wrong.
const staleAfterMs = 25_000;

/** An old state is never shown as a new one. `since` is when it came, by this device's own clock. */
export function Staleness({ since }: { since: number }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(deviceNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(deviceNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const age = now - since;
  if (age < staleAfterMs) return null;
  const minutes = Math.floor(age / 60_000);
  const words =
    minutes > 0
      ? t('turn.age.minutes', { count: minutes })
      : t('turn.age.seconds', { count: Math.floor(age / 1_000) });
  return (
    <Notice tone="warning" title={<span className="num">{t('turn.stale', { age: words })}</span>}>
      <p>{t('turn.staleNext')}</p>
    </Notice>
  );
}
