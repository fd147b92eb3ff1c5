import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { MessageTemplates, type MessageTemplate, type Purpose } from '../registry.ts';
import { faultsOf } from '../text/check-wording.ts';

/**
 * Refuses a text that could not go out.
 * @throws naming each character, variable or length that is wrong.
 */
export const assertSendable = ({ purpose, language, body }: MessageTemplate, knows: Purpose): void => {
  const faults = faultsOf({ ...knows, language, body, channel: knows.isPush ? 'push' : 'sms' });
  if (faults.length === 0) return;
  const facts = { purpose, language, faults };
  throw new DomainError('notifications.wording-refused', 'invalid', facts, JSON.stringify(facts));
};

interface Newest {
  body: string | null;
  version: number;
  is_taken_over: boolean;
}

/** Writes the installation's texts; a text that is in force word for word, or that an official has taken over, gets no new version. */
@Injectable()
export class SetUpTemplates {
  readonly #unitOfWork: UnitOfWork;
  readonly #templates: MessageTemplates;

  constructor(unitOfWork: UnitOfWork, templates: MessageTemplates) {
    this.#unitOfWork = unitOfWork;
    this.#templates = templates;
  }

  async run(): Promise<void> {
    for (const template of this.#templates.all)
      assertSendable(template, this.#templates.findPurpose(template.purpose, template.scope ?? '')!);
    await this.#unitOfWork.run(async (tx) => {
      for (const template of this.#templates.all) await this.#write(tx, template);
    });
  }

  async #write({ sql, now }: Transaction, template: MessageTemplate): Promise<void> {
    const { purpose, scope = '', language, channel = 'sms', body } = template;
    const [newest] = await sql<Newest>`
      select t.body, max(t.version) over () as version,
             bool_or(t.made_by is not null and t.withdraws is null and w.id is null) over () as is_taken_over
      from notifications.template t left join notifications.template w on w.withdraws = t.id
      where t.purpose = ${purpose} and t.scope = ${scope} and t.language = ${language}
        and t.channel = ${channel} and t.centre_code is null
      order by t.made_by is not null, t.version desc limit 1`;
    if (newest && (newest.body === body || newest.is_taken_over)) return;
    // The first wording has always been in force: no message is too early for it.
    const from = newest ? now : Temporal.Instant.fromEpochMilliseconds(0);
    await sql`
      insert into notifications.template
        (id, purpose, scope, language, channel, version, effective_from, body, made_at)
      values (${newId()}, ${purpose}, ${scope}, ${language}, ${channel}, ${(newest?.version ?? 0) + 1}, ${from},
              ${body}, ${now})`;
  }
}
