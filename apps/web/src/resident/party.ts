import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/resident.ts';
import type { Day } from '../api/types.ts';
import { useDraft } from './draft.tsx';
import { dependantsQuery } from './people/people-api.ts';

export interface PartyMember {
  personId: string;
  maskedName: string;
  birthDate: Day;
  isOneself: boolean;
}

/** Who the booking is for, by name; null while it is not known. Nobody named means oneself. */
export function useParty(): PartyMember[] | null {
  const { draft } = useDraft();
  const me = useQuery(meQuery).data;
  const isForOthers = draft.party.some((id) => id !== me?.id);
  const cared = useQuery({ ...dependantsQuery, enabled: Boolean(me) && isForOthers }).data?.dependants;
  if (!me || (isForOthers && !cared)) return null;
  const people = [
    { personId: me.id, maskedName: me.maskedName, birthDate: me.birthDate, isOneself: true },
    ...(cared ?? []).map(({ personId, maskedName, birthDate }) => ({
      personId,
      maskedName,
      birthDate,
      isOneself: false,
    })),
  ];
  const party = people.filter(({ personId }) => draft.party.includes(personId));
  return party.length > 0 ? party : people.slice(0, 1);
}
