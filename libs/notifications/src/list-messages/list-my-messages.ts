import { Injectable } from '@nestjs/common';
import { Dependants, PeopleDirectory } from '#identity';
import { Clock, currentContext, Database, Vault } from '#kernel';
import { MessageTemplates } from '../registry.ts';
import { carriesCode, withoutCode } from './without-code.ts';

const PAGE_SIZE = 20;
const DAYS = 90;
/** So many are opened at most to find those that went to one's own phone. */
const MOST = 200;

export interface MyMessage {
  id: string;
  purposeLabel: string;
  body: string;
  sentAt: string;
  delivery: 'delivered' | 'undelivered' | null;
}

export interface MyMessagePage {
  items: MyMessage[];
  page: number;
  pages: number;
  total: number;
}

interface SentRow {
  id: string;
  purpose: string;
  recipient_sealed: string;
  body_sealed: string;
  sent_at: string;
  delivery: MyMessage['delivery'];
}

/** The texts that went to a resident's own phone in the last ninety days, about them and those they care for. */
@Injectable()
export class ListMyMessages {
  readonly #database: Database;
  readonly #vault: Vault;
  readonly #people: PeopleDirectory;
  readonly #dependants: Dependants;
  readonly #templates: MessageTemplates;
  readonly #clock: Clock;

  constructor(
    database: Database,
    vault: Vault,
    people: PeopleDirectory,
    dependants: Dependants,
    templates: MessageTemplates,
    clock: Clock,
  ) {
    this.#database = database;
    this.#vault = vault;
    this.#people = people;
    this.#dependants = dependants;
    this.#templates = templates;
    this.#clock = clock;
  }

  async run(page: number): Promise<MyMessagePage> {
    const me = currentContext().actor.id!;
    const [contact, cared] = await Promise.all([this.#people.contactOf(me), this.#dependants.caredForBy(me)]);
    const rows = await this.#sentAbout([me, ...cared.map(({ personId }) => personId)]);
    // A text about somebody cared for may have gone to their former phone or to another carer.
    const mine = rows.filter((row) => this.#vault.open(row.recipient_sealed) === contact?.phone);
    return {
      items: mine.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((row) => this.#viewOf(row)),
      page,
      pages: Math.max(1, Math.ceil(mine.length / PAGE_SIZE)),
      total: mine.length,
    };
  }

  #sentAbout(people: readonly string[]): Promise<SentRow[]> {
    return this.#database.sql<SentRow>`
      select id, purpose, recipient_sealed, body_sealed, sent_at, delivery from notifications.message
      where person_id = any(${[...people]}::uuid[]) and state = 'sent'
        and sent_at > ${this.#clock.now().subtract({ hours: DAYS * 24 })}
      order by sent_at desc, id desc limit ${MOST}`;
  }

  #viewOf(row: SentRow): MyMessage {
    const body = this.#vault.open(row.body_sealed);
    return {
      id: row.id,
      purposeLabel: this.#templates.labelOf(row.purpose),
      body: carriesCode(row.purpose) ? withoutCode(body) : body,
      sentAt: Temporal.Instant.from(row.sent_at).toString(),
      delivery: row.delivery,
    };
  }
}
