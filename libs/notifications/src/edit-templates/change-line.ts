import { DomainError, newId, type Transaction } from '#kernel';
import { actingStaff, assertMayChange, revisionOf, type WordingLine } from './wording-line.ts';

/** One more step of a line: a wording, its end, or the withdrawal of one that was to come. */
export interface LineChange {
  kind: 'worded' | 'ended' | 'withdrawn';
  line: WordingLine;
  /** The state of the line that was before the eyes of whoever changes it. */
  revision: number;
  effectiveFrom: Temporal.Instant;
  reason: string;
  body?: string;
  templateCode?: string | null;
  withdraws?: string;
}

/**
 * Writes the change as the next version of its line. Of two who change the same state, the unique version lets one.
 * @throws `notifications.changed-meanwhile`.
 */
export const changeLine = async (
  tx: Transaction,
  change: LineChange,
): Promise<{ id: string; revision: number }> => {
  const { kind, line, revision, effectiveFrom, reason } = change;
  assertMayChange(line.centreCode);
  const now = await revisionOf(tx.sql, line);
  const id = newId();
  const version = revision + 1;
  const rows =
    now === revision
      ? await tx.sql<{ id: string }>`
          insert into notifications.template
            (id, purpose, scope, language, channel, centre_code, version, effective_from, body, template_code,
             made_at, made_by, reason, withdraws, is_end)
          values (${id}, ${line.purpose}, ${line.scope}, ${line.language}, ${line.channel}, ${line.centreCode},
                  ${version}, ${effectiveFrom}, ${change.body ?? null}, ${change.templateCode ?? null},
                  ${tx.now}, ${actingStaff()}, ${reason}, ${change.withdraws ?? null}, ${kind === 'ended'})
          on conflict do nothing returning id`
      : [];
  if (rows.length === 0)
    throw new DomainError('notifications.changed-meanwhile', 'conflict', { revision: now });
  tx.audit({
    action: `notifications.wording-${kind}`,
    personId: null,
    facts: { ...line, version, effectiveFrom: effectiveFrom.toString(), reason },
  });
  return { id, revision: version };
};
