import type { EligibilityChannel } from '#scheduling';

/** A rule as an official writes it. */
export interface OpeningDraft {
  label: string;
  position: number;
  groupCode: string | null;
  bornFrom: string | null;
  bornTo: string | null;
  isInvitedOnly: boolean;
  dayDigits: readonly number[];
  dongs: readonly string[];
  channels: readonly EligibilityChannel[];
  announcedAt: string | null;
  opensAt: string | null;
  closesAt: string | null;
  supplyCap: number | null;
  offerCodes: readonly string[];
  centreCodes: readonly string[];
  note: string | null;
}

/** What a draft may name. */
export interface Choices {
  groups: ReadonlySet<string>;
  dongs: ReadonlySet<string>;
  offers: ReadonlySet<string>;
  centres: ReadonlySet<string>;
}

export interface Fault {
  field: keyof OpeningDraft;
  reason:
    | 'reversed'
    | 'unknown'
    | 'missing'
    | 'not-after-opening'
    | 'after-opening'
    | 'in-the-past'
    | 'closes-without-opening';
}

/** Everything that is wrong with a draft, by field; `before` is the rule that it changes. */
export const faultsOf = (
  draft: OpeningDraft,
  choices: Choices,
  now: Temporal.Instant,
  before: Pick<OpeningDraft, 'closesAt'> | null,
): Fault[] => {
  const faults: Fault[] = [];
  const add = (is: boolean, field: Fault['field'], reason: Fault['reason']) => {
    if (is) faults.push({ field, reason });
  };
  const isBefore = (one: string, other: string | Temporal.Instant) =>
    Temporal.Instant.compare(one, other) < 0;
  const { bornFrom, bornTo, announcedAt, opensAt, closesAt } = draft;
  add(bornFrom !== null && bornTo !== null && bornTo < bornFrom, 'bornTo', 'reversed');
  add(draft.groupCode !== null && !choices.groups.has(draft.groupCode), 'groupCode', 'unknown');
  add(
    draft.dongs.some((dong) => !choices.dongs.has(dong)),
    'dongs',
    'unknown',
  );
  add(
    draft.centreCodes.some((centre) => !choices.centres.has(centre)),
    'centreCodes',
    'unknown',
  );
  add(
    draft.offerCodes.some((offer) => !choices.offers.has(offer)),
    'offerCodes',
    'unknown',
  );
  add(draft.offerCodes.length === 0, 'offerCodes', 'missing');
  add(draft.channels.length === 0, 'channels', 'missing');
  add(closesAt !== null && opensAt === null, 'closesAt', 'closes-without-opening');
  add(closesAt !== null && opensAt !== null && !isBefore(opensAt, closesAt), 'closesAt', 'not-after-opening');
  add(
    announcedAt !== null && opensAt !== null && isBefore(opensAt, announcedAt),
    'announcedAt',
    'after-opening',
  );
  // A rule is closed at once by ending it, which asks for a reason; not by writing a time gone by.
  const former = before?.closesAt ?? null;
  const isNewEnd = closesAt !== null && (former === null || !isSame(former, closesAt));
  add(isNewEnd && isBefore(closesAt, now), 'closesAt', 'in-the-past');
  return faults;
};

const isSame = (one: string, other: string) => Temporal.Instant.compare(one, other) === 0;
