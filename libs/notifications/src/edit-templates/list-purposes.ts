import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import type { MessageLanguage, WordingChannel } from '../message-template.ts';
import { MessageTemplates } from '../registry.ts';
import { assertMayRead, wordedPurposes } from './wording-line.ts';

/** What is worded of a purpose, in one language and on one way to the phone. */
export interface PurposeState {
  purpose: string;
  scope: string;
  label: string;
  /** Whose wording goes out now; none where another language or way has to do. */
  inForce: 'centre' | 'every-centre' | 'none';
  /** When the next version takes over. */
  comingAt: string | null;
}

export interface PurposePage {
  purposes: PurposeState[];
  page: number;
  pages: number;
  total: number;
}

interface LineRow {
  purpose: string;
  scope: string;
  is_own: boolean;
  is_in_force: boolean;
  coming_at: string | null;
}

const PAGE_SIZE = 60;

/** What can be worded, with what of it is in force and what is coming. */
@Injectable()
export class ListPurposes {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #templates: MessageTemplates;

  constructor(database: Database, clock: Clock, templates: MessageTemplates) {
    this.#database = database;
    this.#clock = clock;
    this.#templates = templates;
  }

  async run(query: {
    language: MessageLanguage;
    channel: WordingChannel;
    centreCode: string | null;
    search: string;
    page: number;
  }): Promise<PurposePage> {
    assertMayRead(query.centreCode);
    const asked = query.search.trim().toLowerCase();
    const found = wordedPurposes(this.#templates, query.channel).filter(
      ({ purpose, label }) => label.toLowerCase().includes(asked) || purpose.includes(asked),
    );
    const shown = found.slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE);
    const lines = await this.#lines(query);
    return {
      purposes: shown.map(({ purpose, scope, label }) => {
        const own = lines.filter((line) => line.purpose === purpose && line.scope === scope);
        const inForce = own.filter((line) => line.is_in_force);
        const comingAt = own.flatMap((line) => line.coming_at ?? []).sort()[0];
        return {
          purpose,
          scope,
          label,
          inForce: inForce.some((line) => line.is_own)
            ? 'centre'
            : inForce.length > 0
              ? 'every-centre'
              : 'none',
          comingAt: comingAt === undefined ? null : Temporal.Instant.from(comingAt).toString(),
        };
      }),
      page: query.page,
      pages: Math.max(1, Math.ceil(found.length / PAGE_SIZE)),
      total: found.length,
    };
  }

  async #lines(line: {
    language: MessageLanguage;
    channel: WordingChannel;
    centreCode: string | null;
  }): Promise<LineRow[]> {
    const now = this.#clock.now();
    return this.#database.sql<LineRow>`
      select purpose, scope, centre_code is not null as is_own,
             coalesce((array_agg(not is_end order by effective_from desc, version desc)
                       filter (where effective_from <= ${now}))[1], false) as is_in_force,
             min(effective_from) filter (where effective_from > ${now}) as coming_at
      from notifications.template t
      where language = ${line.language} and channel = ${line.channel} and withdraws is null
        and (centre_code is null or centre_code = ${line.centreCode}::text)
        and not exists (select from notifications.template w where w.withdraws = t.id)
      group by purpose, scope, centre_code`;
  }
}
