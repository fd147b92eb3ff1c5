import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork } from '#kernel';
import { corePlaceholders, MessageTemplates, type MessageTemplate } from '../registry.ts';
import { bytesOf, findOutside, LMS_BYTES } from '../text/ks-x-1001.ts';
import { assertPlaceholders } from '../text/render.ts';

/**
 * Refuses a text that could not go out.
 * @throws naming the character, the placeholder or the length that is wrong.
 */
export const assertSendable = (template: MessageTemplate): void => {
  const { purpose, language, body, channel } = template;
  const outside = channel === 'push' ? undefined : findOutside(body);
  if (outside) {
    const character = `${outside} (U+${outside.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
    const facts = { purpose, language, character };
    throw new DomainError('notifications.character-not-sendable', 'invalid', facts, JSON.stringify(facts));
  }
  assertPlaceholders(body, corePlaceholders[purpose] ?? template.placeholders ?? []);
  if (channel === 'push') return assertFitsPush(template);
  const bytes = bytesOf(body);
  if (bytes > LMS_BYTES) {
    throw new DomainError('notifications.text-too-long', 'invalid', {
      purpose,
      language,
      bytes,
      most: LMS_BYTES,
    });
  }
};

/** Phones show about so much of it before they cut. */
const PUSH_LETTERS = 120;

const assertFitsPush = ({ purpose, language, body }: MessageTemplate): void => {
  if (body.length > PUSH_LETTERS || !body.includes('\n'))
    throw new DomainError('notifications.text-too-long', 'invalid', {
      purpose,
      language,
      most: PUSH_LETTERS,
    });
};

/** Writes the installation's texts; a text that is in force word for word gets no new version. */
@Injectable()
export class SetUpTemplates {
  readonly #unitOfWork: UnitOfWork;
  readonly #templates: MessageTemplates;

  constructor(unitOfWork: UnitOfWork, templates: MessageTemplates) {
    this.#unitOfWork = unitOfWork;
    this.#templates = templates;
  }

  async run(): Promise<void> {
    for (const template of this.#templates.all) assertSendable(template);
    await this.#unitOfWork.run(async ({ sql, now }) => {
      for (const { purpose, scope = '', language, body } of this.#templates.all) {
        const [inForce] = await sql<{ body: string }>`
          select body from notifications.template
          where purpose = ${purpose} and scope = ${scope} and language = ${language}
          order by effective_from desc limit 1`;
        if (inForce?.body === body) continue;
        // The first wording has always been in force: no message is too early for it.
        const from = inForce ? now : Temporal.Instant.fromEpochMilliseconds(0);
        await sql`
          insert into notifications.template (id, purpose, scope, language, effective_from, body)
          values (${newId()}, ${purpose}, ${scope}, ${language}, ${from}, ${body})
          on conflict (purpose, scope, language, effective_from) do update set body = excluded.body`;
      }
    });
  }
}
