import i18next from 'i18next';
import { useEffect, useState } from 'react';
import { newActKey } from '../../api/client.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { useServerNow } from '../../api/clock.ts';
import { agreeToPush, endPush } from './turn-api.ts';
import { turnWorker } from './turn-worker.ts';

type PushState = 'off' | 'on' | 'denied' | 'failed';

const slot = 'charye.push-day';

export function canBePushed(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** The agreement of this browser to be told today; on another day it has to be asked again. */
export function usePush(publicKey: string) {
  const now = useServerNow(60_000);
  const today = now === null ? null : seoulDay(now);
  const [state, setState] = useState<PushState>('off');
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    if (today !== null && localStorage.getItem(slot) === today && Notification.permission === 'granted')
      setState('on');
  }, [today]);

  const during = (work: () => Promise<PushState>) => {
    setPending(true);
    void work()
      .catch((): PushState => 'failed')
      .then(setState)
      .finally(() => setPending(false));
  };
  return {
    state,
    isPending,
    switchOn: () =>
      during(async () => {
        if ((await Notification.requestPermission()) !== 'granted') return 'denied';
        const subscription = await subscribe(publicKey);
        const { endpoint, keys } = subscription.toJSON();
        const language = i18next.resolvedLanguage ?? 'ko';
        const { p256dh, auth } = keys as { p256dh: string; auth: string };
        await agreeToPush({ endpoint: endpoint!, keys: { p256dh, auth }, language }, newActKey());
        if (today !== null) localStorage.setItem(slot, today);
        return 'on';
      }),
    switchOff: () =>
      during(async () => {
        localStorage.removeItem(slot);
        const subscription = await (await turnWorker())?.pushManager.getSubscription();
        if (subscription) {
          await endPush(subscription.endpoint, newActKey());
          await subscription.unsubscribe();
        }
        return 'off';
      }),
  };
}

async function subscribe(publicKey: string): Promise<PushSubscription> {
  const registration = await turnWorker();
  if (!registration) throw new Error('There is no service worker.');
  await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: publicKey };
  const earlier = await registration.pushManager.getSubscription();
  // One made with a key that the office no longer uses would never be reached.
  if (earlier && !(await isOfKey(earlier, publicKey))) await earlier.unsubscribe();
  return registration.pushManager.subscribe(options);
}

async function isOfKey(subscription: PushSubscription, publicKey: string): Promise<boolean> {
  const key = subscription.options.applicationServerKey;
  if (!key) return true;
  const text = btoa(String.fromCharCode(...new Uint8Array(key)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === publicKey.replaceAll('=', '');
}
