import type { components } from '../../../api/schema.d.ts';
import { isFromToday, type KeptLists } from './kept-lists.ts';
import { tabletStore } from './tablet-store.ts';
import type { UnsentActs } from './unsent-acts.ts';
import type { ActStorage } from './unsent-queue.ts';

type SignedInStaff = components['schemas']['SignedInStaff'];

const names = { session: 'session', lists: 'lists', acts: 'acts', leaving: 'leaving' } as const;

/** Unsent acts outlive sign-out and the day: only a person may give one up. */
export const actStorage: ActStorage = {
  read: async () => (await tabletStore.read<UnsentActs>(names.acts)) ?? [],
  change: (how) => tabletStore.change<UnsentActs>(names.acts, (acts) => how(acts ?? [])),
};

/** Who works on this tablet, for a reload while the network is away. */
export const keepSession = (session: SignedInStaff): Promise<void> =>
  tabletStore.write(names.session, session);
export const keptSession = (): Promise<SignedInStaff | undefined> =>
  tabletStore.read<SignedInStaff>(names.session);

export const keepLists = (lists: KeptLists): Promise<void> => tabletStore.write(names.lists, lists);

/** The last lists of this centre, if they are of today; older ones are forgotten on the spot. */
export async function listsKeptToday(
  centreCode: string,
  serverNow: number | null,
): Promise<KeptLists | null> {
  const kept = await tabletStore.read<KeptLists>(names.lists);
  if (!kept) return null;
  if (kept.centreCode === centreCode && isFromToday(kept, Date.now(), serverNow)) return kept;
  await tabletStore.forget(names.lists);
  return null;
}

/** At sign-out: nothing of anybody stays but the acts that still have to be sent. */
export const forgetPeople = (): Promise<void> => tabletStore.forget(names.session, names.lists);

/** Somebody signed out while the network was away: the server has to be told before anything else. */
export const noteLeaving = (): Promise<void> => tabletStore.write(names.leaving, true);
export const isLeaving = async (): Promise<boolean> => (await tabletStore.read(names.leaving)) === true;
export const hasLeft = (): Promise<void> => tabletStore.forget(names.leaving);
