import type { SqlTag } from '#kernel';

/** Those whom no message reaches: no phone of their own, and nobody with one who cares for them. */
export const peopleWithoutPhone = async (sql: SqlTag, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await sql<{ id: string }>`
    select asked.id from unnest(${[...new Set(ids)]}::uuid[]) as asked(id)
    left join identity.person p on p.id = asked.id
    where p.phone_sealed is null and not exists (
      select from identity.care c join identity.person k on k.id = c.carer_id
      where c.dependant_id = asked.id and c.ended_at is null and k.phone_sealed is not null)`;
  return new Set(rows.map((row) => row.id));
};
