import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useAct } from '../../api/query.ts';
import { useManager } from '../manager-centre.tsx';
import { changeQuery, proposeChange, type CalendarChange, type Change } from './calendar-api.ts';
import { ProposalDrawer } from './proposal-drawer.tsx';

interface Proposing {
  /** Works out what the change does and opens the drawer with it; `done` runs once it is shown. */
  propose(change: Change, done?: (view: CalendarChange) => void): void;
  open(id: string): void;
  isPending: boolean;
  error: unknown;
  clearError(): void;
}

const ProposalContext = createContext<Proposing | null>(null);

export function ProposalProvider({ children }: { children: ReactNode }) {
  const { centre } = useManager();
  const client = useQueryClient();
  const [shown, setShown] = useState<string | null>(null);
  const { mutate, reset, isPending, error } = useAct(proposeChange);
  const propose = useCallback(
    (change: Change, done?: (view: CalendarChange) => void) =>
      mutate(
        { centre, change },
        {
          onSuccess: (view) => {
            client.setQueryData(changeQuery(view.id).queryKey, view);
            setShown(view.id);
            done?.(view);
          },
        },
      ),
    [mutate, centre, client],
  );
  const value = useMemo<Proposing>(
    () => ({ propose, open: setShown, isPending, error, clearError: reset }),
    [propose, isPending, error, reset],
  );
  return (
    <ProposalContext value={value}>
      {children}
      {shown && <ProposalDrawer key={shown} id={shown} onClose={() => setShown(null)} />}
    </ProposalContext>
  );
}

export function useProposal(): Proposing {
  const proposing = useContext(ProposalContext);
  if (!proposing) throw new Error('useProposal needs a ProposalProvider above it');
  return proposing;
}
