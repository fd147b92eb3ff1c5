import { DomainError, type Transaction } from '#kernel';
import type { MessageLanguage, WordingChannel } from '../message-template.ts';
import { assertMayRead, type WordingLine } from './wording-line.ts';

export interface WordingVersion {
  line: WordingLine;
  effectiveFrom: Temporal.Instant;
  /** Null where the version only ends the line. */
  body: string | null;
  templateCode: string | null;
  isWithdrawn: boolean;
}

interface VersionRow {
  purpose: string;
  scope: string;
  language: MessageLanguage;
  channel: WordingChannel;
  centre_code: string | null;
  effective_from: string;
  body: string | null;
  template_code: string | null;
  is_withdrawn: boolean;
}

/** @throws `notifications.wording-not-found`. */
export const getVersion = async ({ sql }: Pick<Transaction, 'sql'>, id: string): Promise<WordingVersion> => {
  const [row] = await sql<VersionRow>`
    select purpose, scope, language, channel, centre_code, effective_from, body, template_code,
           exists (select from notifications.template w where w.withdraws = t.id) as is_withdrawn
    from notifications.template t where id = ${id} and withdraws is null`;
  if (!row) throw new DomainError('notifications.wording-not-found', 'not-found');
  assertMayRead(row.centre_code);
  const { purpose, scope, language, channel } = row;
  return {
    line: { purpose, scope, language, channel, centreCode: row.centre_code },
    effectiveFrom: Temporal.Instant.from(row.effective_from),
    body: row.body,
    templateCode: row.template_code,
    isWithdrawn: row.is_withdrawn,
  };
};
