import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, send } from '../api/client.ts';
import { useAct } from '../api/query.ts';
import type { components } from '../api/schema.d.ts';
import { HelpMark } from './marks.tsx';
import { useWords } from './words.ts';

type Answer = { call: components['schemas']['HelpCall'] | null };

const LOOK_EVERY_MS = 2_000;

/** Calls staff to this kiosk; the page underneath stays as it is. */
export function HelpButton({ about, call }: { about: string | null; call: HelpCall }) {
  const words = useWords().help;
  return (
    <button
      type="button"
      className="kiosk-help-button"
      onClick={() => call.press(about)}
      disabled={call.isCalling}
    >
      <HelpMark />
      {call.isCalling ? words.calling : words.call}
    </button>
  );
}

/** Whether the call was heard, and that somebody comes. */
export function HelpAnswer({ call: { isFailed, state } }: { call: HelpCall }) {
  const words = useWords().help;
  const said = { called: words.called, coming: words.coming };
  return (
    <p role="status" className="kiosk-help-said" data-state={isFailed ? 'failed' : (state ?? undefined)}>
      {isFailed ? words.failed : state && said[state]}
    </p>
  );
}

export interface HelpCall {
  isCalling: boolean;
  isFailed: boolean;
  state: 'called' | 'coming' | null;
  press(about: string | null): void;
  reset(): void;
}

/** Kept above the pages, so that the answer reaches whoever has gone on to another page meanwhile. */
export function useHelpCall(): HelpCall {
  const [called, setCalled] = useState<string | null>(null);
  const act = useAct(({ about }: { about: string | null }, key: string) =>
    send<Answer>('POST', '/queueing/help-calls', { about }, { key }),
  );
  const { data } = useQuery({
    queryKey: ['help-call', called],
    queryFn: ({ signal }) => read<Answer>('/queueing/help-calls/mine', {}, signal),
    enabled: called !== null,
    refetchInterval: LOOK_EVERY_MS,
    networkMode: 'always',
    gcTime: 0,
  });
  const isComing = data?.call?.id === called && data?.call?.answeredAt !== null && data !== undefined;
  return {
    isCalling: act.isPending,
    isFailed: act.isError,
    state: called === null ? null : isComing ? 'coming' : 'called',
    press: (about) => act.mutate({ about }, { onSuccess: ({ call }) => setCalled(call?.id ?? null) }),
    reset: () => {
      setCalled(null);
      act.reset();
    },
  };
}
