import { useEffect } from 'react';

const address = '/turn-worker.js';
const scope = '/my-turn';

/** Undefined where the browser or an insecure address allows none. */
export async function turnWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    return await navigator.serviceWorker.register(address, { scope });
  } catch {
    return undefined;
  }
}

/** Lets the page open again without a connection: what it is made of is kept on the device. */
export function useTurnWorker(): void {
  useEffect(() => {
    void turnWorker().then((registration) => {
      const worker = registration?.active ?? registration?.installing ?? registration?.waiting;
      const parts = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
        .map(({ pathname }) => pathname);
      worker?.postMessage({ kind: 'keep', parts });
    });
  }, []);
}
