import { actAsDevice } from './client.ts';

type Face = 'display' | 'kiosk' | 'door';

const slotOf = (face: Face, code: string): string => `charye.device.${face}.${code}`;

/** Takes the token out of the address once, keeps it on this device, and speaks as that device from now on. */
export function adoptDeviceToken(face: Face): { code: string; hasToken: boolean } {
  const code = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  const slot = slotOf(face, code);
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

/** A lead has taken the device on: it keeps its token and speaks with it from now on. */
export function keepDeviceToken(face: Face, code: string, token: string): void {
  localStorage.setItem(slotOf(face, code), token);
  actAsDevice(token);
}
