/** Services that browsers of today name; any other address would let a stranger make our worker call it. */
export const PUSH_HOSTS =
  'fcm.googleapis.com,updates.push.services.mozilla.com,*.notify.windows.com,*.push.apple.com';

/** Whether this installation tells browsers, and through whom. */
export class PushSettings {
  /** Null: no keys, so nothing is offered. */
  readonly publicKey: string | null;
  readonly #hosts: readonly string[];

  /** `hosts`: names separated by commas, `*.` before a name for those below it, or whole origins. */
  constructor(publicKey: string | null | undefined = null, hosts: string = PUSH_HOSTS) {
    this.publicKey = publicKey || null;
    this.#hosts = hosts.split(',').map((host) => host.trim());
  }

  mayCall(endpoint: string): boolean {
    const url = URL.parse(endpoint);
    if (!url || url.username || url.password) return false;
    return this.#hosts.some((host) => {
      if (host.includes('://')) return url.origin === host;
      if (url.protocol !== 'https:' || url.port) return false;
      return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
    });
  }
}
