import { currentContext, DomainError, newId, type SqlTag, type Transaction } from '#kernel';
import type { OpeningDraft } from './opening-draft.ts';

/** A rule as it stands, and which change made it so. */
export interface OpeningRecord extends OpeningDraft {
  code: string;
  version: number;
  supplyPoolId: string | null;
  change: 'set-up' | 'added' | 'changed' | 'ended';
  reason: string | null;
  recordedAt: string;
  recordedBy: string | null;
  replacedAt: string | null;
}

/** Versions of rules: those in force, or of one rule, or all, newest change first. */
export const readOpenings = async (
  sql: SqlTag,
  which: { isCurrent?: boolean; code?: string; limit?: number; offset?: number } = {},
): Promise<OpeningRecord[]> => {
  const rows = await sql<OpeningRecord>`
  select code, version, label, position, group_code as "groupCode", born_from::text as "bornFrom", born_to::text as "bornTo",
         is_invited_only as "isInvitedOnly", day_digits as "dayDigits", dongs, channels, announced_at as "announcedAt",
         opens_at as "opensAt", closes_at as "closesAt", supply_cap as "supplyCap", supply_pool_id as "supplyPoolId",
         offer_codes as "offerCodes", centre_codes as "centreCodes", note, change, reason,
         recorded_at as "recordedAt", recorded_by as "recordedBy", replaced_at as "replacedAt"
  from vaccination.opening
  where (${which.isCurrent ?? false} is false or replaced_at is null)
    and (${which.code ?? null}::text is null or code = ${which.code ?? null})
  order by recorded_at desc, version desc, position limit ${which.limit ?? 1_000} offset ${which.offset ?? 0}`;
  return rows.map((row) => ({
    ...row,
    announcedAt: asInstant(row.announcedAt),
    opensAt: asInstant(row.opensAt),
    closesAt: asInstant(row.closesAt),
    recordedAt: asInstant(row.recordedAt)!,
    replacedAt: asInstant(row.replacedAt),
  }));
};

/** Postgres writes instants with a space and a short offset; screens want ISO 8601. */
const asInstant = (text: string | null): string | null =>
  text === null ? null : Temporal.Instant.from(text).toString();

/**
 * The rule in force, locked until the end of the transaction.
 * @throws `vaccination.opening-not-found`; `vaccination.opening-changed` when it is not the version that was read
 */
export const lockOpening = async (
  { sql }: Transaction,
  code: string,
  version: number,
): Promise<OpeningRecord> => {
  await sql`select from vaccination.opening where code = ${code} and replaced_at is null for update`;
  const [current] = await readOpenings(sql, { code, isCurrent: true });
  if (!current) throw new DomainError('vaccination.opening-not-found', 'not-found', { code });
  if (current.version !== version) {
    throw new DomainError('vaccination.opening-changed', 'conflict', { code, version: current.version });
  }
  return current;
};

/** Writes the next version of a rule; one that is withdrawn before it opened is over at once. */
export const writeOpening = async (
  tx: Transaction,
  next: OpeningDraft & {
    code: string;
    version: number;
    supplyPoolId: string | null;
    change: 'added' | 'changed' | 'ended';
    reason: string | null;
    isWithdrawn?: boolean;
  },
): Promise<void> => {
  const { sql, now } = tx;
  const by = currentContext().actor;
  await sql`update vaccination.opening set replaced_at = ${now} where code = ${next.code} and replaced_at is null`;
  await sql`
    insert into vaccination.opening (id, code, version, label, position, group_code, born_from, born_to, is_invited_only,
      day_digits, dongs, channels, announced_at, opens_at, closes_at, supply_cap, supply_pool_id, offer_codes,
      centre_codes, note, change, reason, recorded_at, recorded_by, replaced_at)
    values (${newId()}, ${next.code}, ${next.version}, ${next.label}, ${next.position}, ${next.groupCode}, ${next.bornFrom},
      ${next.bornTo}, ${next.isInvitedOnly}, ${[...next.dayDigits]}::smallint[], ${[...next.dongs]}::text[],
      ${[...next.channels]}::text[], ${next.announcedAt}, ${next.opensAt}, ${next.closesAt}, ${next.supplyCap},
      ${next.supplyPoolId}, ${[...next.offerCodes]}::text[], ${[...next.centreCodes]}::text[], ${next.note}, ${next.change},
      ${next.reason}, ${now}, ${by.kind === 'staff' ? by.id : null}, ${next.isWithdrawn ? now : null})`;
  tx.audit({
    action: `vaccination.opening-${next.change}`,
    personId: null,
    facts: { code: next.code, version: next.version, reason: next.reason },
  });
};
