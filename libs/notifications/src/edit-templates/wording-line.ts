import { currentContext, DomainError, type SqlTag } from '#kernel';
import type { MessageLanguage, WordingChannel } from '../message-template.ts';
import type { MessageTemplates, Purpose } from '../registry.ts';
import type { Wording } from '../text/check-wording.ts';

export const EDIT_TEMPLATES = 'notifications.edit-templates';
/** Whose wordings every centre sends, not the own one alone. */
export const EVERY_CENTRE = 'notifications.every-centre';

/** What has one wording at a time: a purpose in a language, on a way to the phone, of one centre or of all. */
export interface WordingLine {
  purpose: string;
  scope: string;
  language: MessageLanguage;
  channel: WordingChannel;
  /** Null is every centre. */
  centreCode: string | null;
}

// How it is marked that a text is a test is nobody's to change.
const fixed = new Set(['test-send']);

/** The purposes that officials word, on this way to the phone. */
export const wordedPurposes = (templates: MessageTemplates, channel: WordingChannel): Purpose[] =>
  templates.purposes.filter(({ purpose, isPush }) => !fixed.has(purpose) && isPush === (channel === 'push'));

/** @throws `notifications.purpose-not-found`. */
export const purposeOf = (templates: MessageTemplates, line: WordingLine): Purpose => {
  const found = wordedPurposes(templates, line.channel).find(
    ({ purpose, scope }) => purpose === line.purpose && scope === line.scope,
  );
  if (!found)
    throw new DomainError('notifications.purpose-not-found', 'not-found', { purpose: line.purpose });
  return found;
};

export const wordingOf = (knows: Purpose, line: WordingLine, body: string): Wording => ({
  ...knows,
  language: line.language,
  channel: line.channel,
  body,
});

/** Whether the actor's permissions reach the wordings of this centre, or of all. */
const reaches = (centreCode: string | null): boolean => {
  const { scope, permissions } = currentContext().actor;
  return !scope || scope === centreCode || permissions.includes(EVERY_CENTRE);
};

/** @throws where somebody would look at another centre's own wordings. */
export const assertMayRead = (centreCode: string | null): void => {
  if (centreCode !== null && !reaches(centreCode))
    throw new DomainError('identity.not-permitted', 'forbidden', { centre: centreCode });
};

/** @throws where somebody would change what other centres send. */
export const assertMayChange = (centreCode: string | null): void => {
  if (!reaches(centreCode))
    throw new DomainError('notifications.wording-of-every-centre', 'forbidden', { centre: centreCode });
};

/** How often a line was changed, withdrawals included: who changes it says which state they saw. */
export const revisionOf = async (sql: SqlTag, line: WordingLine): Promise<number> => {
  const [row] = await sql<{ revision: number }>`
    select coalesce(max(version), 0) as revision from notifications.template
    where purpose = ${line.purpose} and scope = ${line.scope} and language = ${line.language}
      and channel = ${line.channel} and centre_code is not distinct from ${line.centreCode}::text`;
  return row!.revision;
};

export const actingStaff = (): string | null => {
  const { actor } = currentContext();
  return actor.kind === 'staff' ? actor.id : null;
};
