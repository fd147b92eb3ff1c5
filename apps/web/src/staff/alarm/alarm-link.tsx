import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { alarmWords, openAlarmsQuery, type Alarm, type OpenAlarms } from './alarms.ts';
import { useSiren, type SirenState } from './siren.ts';

interface Alarms {
  open: Alarm[];
  kinds: OpenAlarms['kinds'];
  siren: SirenState;
  /** Silence on this tablet only; the band stays. */
  mute(alarmId: string): void;
  isMuted(alarmId: string): boolean;
}

const AlarmContext = createContext<Alarms | null>(null);

/** Null for who has nothing to do with alarms. */
export const useAlarms = (): Alarms | null => useContext(AlarmContext);

/** Hears every call for help of the centre: by push, by polling underneath, and out loud until somebody goes. */
export function AlarmLink({ children }: { children: ReactNode }) {
  const mayUse = useMay('queueing.use-alarm');
  return mayUse ? <Listening>{children}</Listening> : children;
}

const noAlarms: Alarm[] = [];

function Listening({ children }: { children: ReactNode }) {
  const { data } = useQuery(openAlarmsQuery);
  const [muted, setMuted] = useState<ReadonlySet<string>>(new Set());
  const open = data?.alarms ?? noAlarms;
  const isLoud = open.some((alarm) => alarm.coming.length === 0 && !muted.has(alarm.id));
  const siren = useSiren(isLoud);
  useSpokenAlarms(open);

  const mute = useCallback((alarmId: string) => setMuted((before) => new Set(before).add(alarmId)), []);
  const kinds = data?.kinds;
  const alarms = useMemo<Alarms>(
    () => ({ open, kinds: kinds ?? [], siren, mute, isMuted: (alarmId) => muted.has(alarmId) }),
    [open, kinds, siren, mute, muted],
  );
  return <AlarmContext value={alarms}>{children}</AlarmContext>;
}

function useSpokenAlarms(open: Alarm[]): void {
  const announce = useAnnounce();
  const spoken = useRef(new Set<string>());
  useEffect(() => {
    const fresh = open.filter(({ id }) => !spoken.current.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) spoken.current.add(id);
    announce(fresh.map(alarmWords).join('. '), true);
  }, [open, announce]);
}
