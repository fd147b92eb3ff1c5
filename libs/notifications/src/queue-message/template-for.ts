import { DomainError, type Transaction } from '#kernel';
import type { WordingChannel } from '../message-template.ts';

export interface ChosenWording {
  body: string;
  language: string;
  channel: WordingChannel;
  /** Under which the wording is registered with Kakao; null for a text message or a push. */
  templateCode: string | null;
}

/** A message, as far as it decides which wording it gets. */
export interface WordingQuestion {
  purpose: string;
  language: string;
  offerCode?: string | undefined;
  centreCode?: string | null | undefined;
  channels?: readonly WordingChannel[];
}

/**
 * The wording in force. The person's language goes before Korean, because a text that cannot be read says nothing;
 * then the centre's own before everybody's, the department's before the core's, a Kakao notice before a plain text.
 */
export const findTemplate = async (
  { sql, now }: Pick<Transaction, 'sql' | 'now'>,
  { purpose, language, offerCode = '', centreCode = null, channels = ['sms', 'alimtalk'] }: WordingQuestion,
): Promise<ChosenWording | null> => {
  const [template] = await sql<ChosenWording>`
    select body, language, channel, template_code as "templateCode" from (
      select distinct on (scope, language, channel, centre_code) *
      from notifications.template t
      where purpose = ${purpose} and language in (${language}, 'ko') and channel = any(${[...channels]}::text[])
        and starts_with(${offerCode}, scope) and (centre_code is null or centre_code = ${centreCode}::text)
        and effective_from <= ${now} and withdraws is null
        and not exists (select from notifications.template w where w.withdraws = t.id)
      order by scope, language, channel, centre_code, effective_from desc, version desc
    ) in_force
    where not is_end
    order by language = 'ko', centre_code is null, length(scope) desc, channel = 'sms'
    limit 1`;
  return template ?? null;
};

/** @throws `notifications.no-template`. */
export const templateFor = async (
  tx: Pick<Transaction, 'sql' | 'now'>,
  question: WordingQuestion,
): Promise<ChosenWording> => {
  const template = await findTemplate(tx, question);
  if (!template)
    throw new DomainError('notifications.no-template', 'not-found', { purpose: question.purpose });
  return template;
};
