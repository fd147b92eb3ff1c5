import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { read } from '../api/client.ts';
import { centreQuery } from '../api/resident.ts';
import type { SignedInStaff } from '../staff/session/staff-session.ts';

interface CentreName {
  code: string;
  department: string;
  name: string;
}

interface ManagerCentre {
  session: SignedInStaff;
  /** Code of the centre that the pages are about. */
  centre: string;
  centreName: string;
  centres: readonly CentreName[];
  choose(code: string): void;
  may(permission: string): boolean;
}

const ManagerContext = createContext<ManagerCentre | null>(null);

const centresQuery = queryOptions({
  queryKey: ['centres'],
  queryFn: ({ signal }) => read<{ centres: CentreName[] }>('/scheduling/centres', {}, signal),
  staleTime: 5 * 60_000,
});

/** Which centre is looked at stands in the address, so that a page can be sent to a colleague. */
export function ManagerCentreProvider({
  session,
  children,
}: {
  session: SignedInStaff;
  children: ReactNode;
}) {
  const [params, setParams] = useSearchParams();
  const known = useQuery(centresQuery).data?.centres;
  const home = known?.find((one) => one.code === session.centre.code);
  const centre = params.get('centre') ?? session.centre.code;
  const own = useQuery(centreQuery(centre)).data;
  const choose = useCallback(
    (code: string) =>
      setParams((now) => {
        const next = new URLSearchParams(now);
        next.set('centre', code);
        return next;
      }),
    [setParams],
  );
  const value = useMemo<ManagerCentre>(
    () => ({
      session,
      centre,
      centreName: own?.name ?? known?.find((one) => one.code === centre)?.name ?? '',
      // Every centre of one’s own department.
      centres: session.staff.permissions.includes('scheduling.every-centre')
        ? (known ?? []).filter(({ department }) => department === home?.department)
        : [],
      choose,
      may: (permission) => session.staff.permissions.includes(permission),
    }),
    [session, centre, own, known, home, choose],
  );
  return <ManagerContext value={value}>{children}</ManagerContext>;
}

export function useManager(): ManagerCentre {
  const manager = useContext(ManagerContext);
  if (!manager) throw new Error('useManager needs a ManagerCentreProvider above it');
  return manager;
}
