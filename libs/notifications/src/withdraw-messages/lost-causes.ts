import type { SqlTag } from '#kernel';

/** Of these messages, those that must not go out any more, each with the reason. */
export const lostCauses = async (
  sql: SqlTag,
  messageIds: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await sql<{ id: string; reason: string }>`
    select * from (
      select m.id, coalesce(
        (select w.reason from notifications.withdrawal w where w.concern_id = m.person_id),
        (select 'opted-out' from notifications.refusal r where r.person_id = m.person_id and r.choice = m.choice),
        (select (array_agg(w.reason order by w.at desc))[1]
         from unnest(m.concerns) as c(id) left join notifications.withdrawal w on w.concern_id = c.id
         having bool_and(w.concern_id is not null))) as reason
      from notifications.message m where m.id = any(${[...messageIds]}::uuid[])) looked
    where reason is not null`;
  return new Map(rows.map(({ id, reason }) => [id, reason]));
};
