import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { homeCentre } from '../api/home-centre.ts';
import type { Needs } from '../api/scheduling-types.ts';
import type { Iso, Slot } from '../api/types.ts';
import { emptyDate, type DateParts } from '../ui/date-fields.tsx';

/** What a resident has filled in so far; it survives a reload and ends with the tab. */
export interface Draft {
  birth: DateParts;
  group: string | null;
  dong: string;
  name: string;
  phone: string;
  code: { id: string; expiresAt: Iso; resendAfter: Iso } | null;
  /** Who the booking is for; empty means oneself. */
  party: string[];
  /** Null is the centre this page belongs to. */
  centre: string | null;
  offer: string | null;
  first: Slot | null;
  second: Slot | null;
  needs: Record<string, Needs>;
  consents: string[];
}

const emptyDraft: Draft = {
  birth: emptyDate,
  group: null,
  dong: '',
  name: '',
  phone: '',
  code: null,
  party: [],
  centre: null,
  offer: null,
  first: null,
  second: null,
  needs: {},
  consents: [],
};

const keptAs = 'charye.draft';

function keptDraft(): Draft {
  try {
    return { ...emptyDraft, ...(JSON.parse(sessionStorage.getItem(keptAs) ?? '{}') as Partial<Draft>) };
  } catch {
    return emptyDraft;
  }
}

interface DraftHandle {
  draft: Draft;
  fill(change: Partial<Draft>): void;
  clear(): void;
}
const DraftContext = createContext<DraftHandle | null>(null);

export function DraftKeeper({ children }: { children: ReactNode }) {
  const [draft, setDraft] = useState(keptDraft);
  const fill = useCallback((change: Partial<Draft>) => {
    setDraft((before) => {
      const after = { ...before, ...change };
      sessionStorage.setItem(keptAs, JSON.stringify(after));
      return after;
    });
  }, []);
  const clear = useCallback(() => {
    sessionStorage.removeItem(keptAs);
    setDraft(emptyDraft);
  }, []);
  const handle = useMemo(() => ({ draft, fill, clear }), [draft, fill, clear]);
  return <DraftContext value={handle}>{children}</DraftContext>;
}

export function useDraft(): DraftHandle {
  const handle = useContext(DraftContext);
  if (!handle) throw new Error('useDraft needs a DraftKeeper above it');
  return handle;
}

/** The centre that was chosen, or the one this page belongs to. */
export const centreOf = (draft: Draft): string => draft.centre ?? homeCentre();
export const partySizeOf = (draft: Draft): number => Math.max(1, draft.party.length);
