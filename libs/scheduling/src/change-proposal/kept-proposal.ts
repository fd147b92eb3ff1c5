import { DomainError, type SqlTag, type Transaction } from '#kernel';
import { peopleWithoutPhone } from '#identity';
import type { Centre } from '../centre/centre.ts';
import type { Change } from './change.ts';
import type { ComputedChange } from './compute-change.ts';
import type { ItemOutcome } from './day-outcome.ts';
import type { RuleSet } from './rule-rows.ts';

export type ProposalState = 'open' | 'applying' | 'applied' | 'discarded' | 'undoing' | 'undone';

export interface KeptProposal {
  id: string;
  centre: Centre;
  change: Change;
  reason: string;
  state: ProposalState;
  fingerprint: string;
  rules: RuleSet[];
}

interface ProposalRow extends Omit<KeptProposal, 'centre'> {
  centre_id: string;
  code: string;
  department: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
}

/** The proposal under lock. @throws `scheduling.proposal-not-found` */
export const lockProposal = async (sql: SqlTag, id: string): Promise<KeptProposal> => {
  const [row] = await sql<ProposalRow>`
    select p.id, p.change, p.reason, p.state, p.fingerprint, p.rules, c.id as centre_id, c.code, c.department, c.name,
           c.address, c.phone, c.zone
    from scheduling.change_proposal p join scheduling.centre c on c.id = p.centre_id
    where p.id = ${id}::uuid for update of p`;
  if (!row) throw new DomainError('scheduling.proposal-not-found', 'not-found', { id });
  const { centre_id, code, department, name, address, phone, zone, ...rest } = row;
  return { ...rest, centre: { id: centre_id, code, department, name, address, phone, zone } };
};

/** One change of a centre's calendar is carried out at a time, and none while days are being published. */
export const holdCalendar = async (sql: SqlTag, centreId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${centreId}, 2))`;
  const [other] = await sql<{ id: string }>`
    select id from scheduling.change_proposal
    where centre_id = ${centreId} and state in ('applying', 'undoing') limit 1`;
  if (other) throw new DomainError('scheduling.change-under-way', 'conflict', { id: other.id });
};

/** Snapshots of availability are read anew after this. */
export const raiseCalendarVersion = (sql: SqlTag, centreId: string): Promise<unknown> =>
  sql`update scheduling.centre set calendar_version = calendar_version + 1 where id = ${centreId}`;

const countOf = (items: readonly ItemOutcome[], kind: ItemOutcome['kind']): number =>
  items.filter((item) => item.kind === kind).length;

/** Writes what a proposal would do in the place of what it would have done before. */
export const keepComputed = async (
  { sql, now }: Transaction,
  proposalId: string,
  computed: ComputedChange,
): Promise<void> => {
  await sql`delete from scheduling.change_item where proposal_id = ${proposalId}`;
  await sql`delete from scheduling.change_day where proposal_id = ${proposalId}`;
  const days = computed.days.map((day) => ({
    on_date: day.date,
    seats_before: sum(day.pools.map((pool) => pool.before)),
    seats_after: sum(day.pools.map((pool) => pool.after)),
    is_published: day.isPublished,
    kept: countOf(day.items, 'kept'),
    moved: countOf(day.items, 'moved'),
    orphaned: countOf(day.items, 'orphaned'),
    let_go: countOf(day.items, 'let-go'),
    before: day.before,
    after: day.after,
    lanes: day.lanes,
  }));
  await sql`
    insert into scheduling.change_day
      (proposal_id, on_date, seats_before, seats_after, is_published, kept, moved, orphaned, let_go, before, after, lanes)
    select ${proposalId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as r(
      on_date date, seats_before int, seats_after int, is_published boolean, kept int, moved int, orphaned int,
      let_go int, before jsonb, after jsonb, lanes jsonb)`;
  const hit = computed.days.flatMap((day) =>
    day.items.filter((item) => item.kind === 'moved' || item.kind === 'orphaned'),
  );
  const contacts = [...new Set(hit.map((item) => item.contactPersonId))];
  const withoutPhone = await peopleWithoutPhone(sql, contacts);
  const items = computed.days
    .flatMap((day) => day.items.map((item) => ({ day, item })))
    .sort((a, b) => a.item.fromStartsAt.localeCompare(b.item.fromStartsAt))
    .map(({ day, item }, position) => ({
      booking_id: item.bookingId,
      position,
      on_date: day.date,
      kind: item.kind,
      has_phone:
        item.kind === 'moved' || item.kind === 'orphaned' ? !withoutPhone.has(item.contactPersonId) : null,
      from_pool_id: item.poolId,
      from_starts_at: item.fromStartsAt,
      to_starts_at: item.to?.startsAt ?? null,
      to_step: item.to?.step ?? null,
      to_channel: item.to?.channel ?? null,
    }));
  await sql`
    insert into scheduling.change_item
      (proposal_id, booking_id, position, on_date, kind, has_phone, from_pool_id, from_starts_at, to_starts_at, to_step, to_channel)
    select ${proposalId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as r(
      booking_id uuid, position int, on_date date, kind text, has_phone boolean, from_pool_id uuid,
      from_starts_at timestamptz, to_starts_at timestamptz, to_step smallint, to_channel text)`;
  await sql`
    update scheduling.change_proposal
    set fingerprint = ${computed.fingerprint}, rules = ${JSON.stringify(computed.rules)}::jsonb, computed_at = ${now}
    where id = ${proposalId}`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
