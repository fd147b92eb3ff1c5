import { Injectable } from '@nestjs/common';
import { Dependants } from '#identity';
import { newId, type Transaction } from '#kernel';
import { PushesQueued } from '../events.ts';
import { templateFor } from '../queue-message/template-for.ts';
import { render, type Values } from '../text/render.ts';

export interface PushDraft {
  visitId: string;
  /** Null: nobody gave a name, only the browser with the ticket hears. */
  personId: string | null;
  purpose: 'push-called' | 'push-near' | 'push-stay-over';
  /** Which of its kind: a call's sequence, a notice's place. Each is told once to each browser. */
  version: number;
  values: Values;
  notAfter: Temporal.Instant;
}

/** What a service worker is handed; names nobody. */
export interface PushText {
  purpose: PushDraft['purpose'];
  title: string;
  body: string;
  /** Replaces what an earlier push about the same visit shows. */
  tag: string;
  url: string;
}

const PAGE = '/my-turn';

/** Writes one push for each browser that agreed to hear of a visit: the visitor's, a carer's, one with the visit's pass. */
@Injectable()
export class QueuePush {
  readonly #dependants: Dependants;

  constructor(dependants: Dependants) {
    this.#dependants = dependants;
  }

  async run(tx: Transaction, draft: PushDraft): Promise<void> {
    if (Temporal.Instant.compare(tx.now, draft.notAfter) > 0) return;
    const people = await this.#whoFollows(draft, tx);
    const listeners = await tx.sql<{ id: string; language: string }>`
      select id, language from notifications.push_subscription
      where expires_at > ${tx.now} and (visit_id = ${draft.visitId} or person_id = any(${people}::uuid[]))
      order by id`;
    for (const { id, language } of listeners) {
      const said = await this.#sayIn(tx, draft, language);
      await tx.sql`
        insert into notifications.push
          (id, subscription_id, visit_id, purpose, version, said, due_at, not_after, state, created_at)
        values (${newId()}, ${id}, ${draft.visitId}, ${draft.purpose}, ${draft.version},
                ${JSON.stringify(said)}::jsonb, ${tx.now}, ${draft.notAfter}, 'pending', ${tx.now})
        on conflict on constraint one_push_of_a_cause do nothing`;
    }
    if (listeners.length > 0) tx.record(PushesQueued, { visitId: draft.visitId, purpose: draft.purpose });
  }

  async #whoFollows({ personId }: PushDraft, tx: Transaction): Promise<string[]> {
    if (personId === null) return [];
    const carers = await this.#dependants.carersOf(personId, tx);
    return [personId, ...carers.map((carer) => carer.personId)];
  }

  /** The first line of a wording is the title. */
  async #sayIn(tx: Transaction, { purpose, values }: PushDraft, language: string): Promise<PushText> {
    const template = await templateFor(tx, { purpose, language, channels: ['push'] });
    const [title = '', ...body] = render(template.body, values).split('\n');
    return { purpose, title, body: body.join('\n'), tag: `charye-${values['ticket']}`, url: PAGE };
  }
}
