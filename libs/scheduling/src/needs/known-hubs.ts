import { DomainError, type SqlTag } from '#kernel';
import type { Needs } from '../seats/commands.ts';

/** @throws `scheduling.unknown-hub` when somebody wants the bus from a place where none stops. */
export const assertHubsKnown = async (
  sql: SqlTag,
  centreId: string,
  needs: readonly Needs[],
): Promise<void> => {
  const wanted = [...new Set(needs.flatMap((one) => one.shuttleHub ?? []))];
  if (wanted.length === 0) return;
  const known = await sql<{ code: string }>`
    select code from scheduling.shuttle_hub where centre_id = ${centreId} and code = any(${wanted}::text[])`;
  const unknown = wanted.find((code) => !known.some((hub) => hub.code === code));
  if (unknown) throw new DomainError('scheduling.unknown-hub', 'invalid', { hub: unknown });
};
