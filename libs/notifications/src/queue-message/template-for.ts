import { DomainError, type Transaction } from '#kernel';

/**
 * The wording in force: of the person's language where there is one, else the Korean one.
 * @throws `notifications.no-template`.
 */
export const templateFor = async (
  { sql, now }: Pick<Transaction, 'sql' | 'now'>,
  {
    purpose,
    language,
    offerCode = '',
  }: { purpose: string; language: string; offerCode?: string | undefined },
): Promise<{ body: string; language: string }> => {
  const [template] = await sql<{ body: string; language: string }>`
    select body, language from notifications.template
    where purpose = ${purpose} and language in (${language}, 'ko') and effective_from <= ${now}
      and starts_with(${offerCode}, scope)
    order by length(scope) desc, language = 'ko', effective_from desc limit 1`;
  if (!template) throw new DomainError('notifications.no-template', 'not-found', { purpose });
  return template;
};
