import { newActKey, send } from '../api/client.ts';

export interface PairingAsked {
  code: string;
  ticket: string;
  /** How long the code is good for from when it was given. */
  seconds: number;
}

export const askForPairing = (deviceCode: string): Promise<PairingAsked> =>
  send<PairingAsked>(
    'POST',
    '/identity/device-pairings',
    { kind: 'display', deviceCode },
    { key: newActKey() },
  );

export interface PairingState {
  state: 'waiting' | 'paired' | 'over';
  deviceToken?: string;
}

/** The ticket travels in a header: addresses are written into logs. */
export async function readPairing(ticket: string, signal: AbortSignal): Promise<PairingState> {
  const answer = await fetch('/api/identity/device-pairings/mine', {
    headers: { 'x-pairing-ticket': ticket },
    cache: 'no-store',
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });
  if (!answer.ok) throw new Error(`The pairing could not be read: ${answer.status}`);
  return (await answer.json()) as PairingState;
}
