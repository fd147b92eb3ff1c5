import { actAsDevice } from './client.ts';

/** Takes the token out of the address once, keeps it on this device, and speaks as that device from now on. */
export function adoptDeviceToken(face: 'display' | 'kiosk'): { code: string; hasToken: boolean } {
  const code = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  const slot = `charye.device.${face}.${code}`;
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    localStorage.setItem(slot, given);
    // The token must not stay in the address bar, where a passer-by could photograph it.
    history.replaceState(null, '', location.pathname + location.search);
  }
  const token = localStorage.getItem(slot);
  actAsDevice(token);
  return { code, hasToken: token !== null };
}
