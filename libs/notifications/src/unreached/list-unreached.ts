import { Injectable } from '@nestjs/common';
import { maskPhone, PeopleDirectory, type PersonCard } from '#identity';
import { Clock, Database, UnitOfWork, Vault } from '#kernel';
import { MessageTemplates } from '../registry.ts';
import { failureClassOf } from '../routes/failure-class.ts';

export const PHONE_UNREACHED = 'notifications.phone-unreached';
const PAGE_SIZE = 30;

export const callOutcomes = ['talked', 'nobody-there', 'wrong-number', 'by-post'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Somebody whom a message did not reach, and what they should be told. */
export interface UnreachedView {
  messageId: string;
  purposeLabel: string;
  person: { maskedName: string; maskedPhone: string };
  text: string;
  why: string;
  at: string;
  /** Until when telling them makes sense. */
  notAfter: string;
  isOver: boolean;
  call: { outcome: CallOutcome; note: string; at: string } | null;
}

export interface UnreachedPage {
  items: UnreachedView[];
  page: number;
  pages: number;
  total: number;
  /** Nobody has phoned them yet, and it still makes sense. */
  open: number;
}

interface Row {
  id: string;
  purpose: string;
  person_id: string;
  body_sealed: string;
  recipient_sealed: string;
  state: string;
  reason: string | null;
  delivery_reason: string | null;
  created_at: string;
  not_after: string;
  outcome: CallOutcome | null;
  note: string | null;
  called_at: string | null;
}

// A sign-in code is asked for anew; nobody is phoned about it.
const QUIET = ['code', 'care-consent', 'turn-near', 'test-send', 'survey'];

/** "Could not be reached: please phone", of one centre, the newest first; every look is noted in the access trail. */
@Injectable()
export class ListUnreached {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;
  readonly #templates: MessageTemplates;
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    people: PeopleDirectory,
    templates: MessageTemplates,
    vault: Vault,
    clock: Clock,
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#people = people;
    this.#templates = templates;
    this.#vault = vault;
    this.#clock = clock;
  }

  async run(input: { centreCode: string; page: number; show: 'open' | 'all' }): Promise<UnreachedPage> {
    const { sql } = this.#database;
    const now = this.#clock.now();
    const isAll = input.show === 'all';
    const rows = await sql<Row>`
      select m.id, m.purpose, m.person_id, m.body_sealed, m.recipient_sealed, m.state, m.reason, m.delivery_reason,
        m.created_at, m.not_after, c.outcome, c.note, c.at as called_at
      from notifications.message m left join notifications.phone_call c on c.message_id = m.id
      where m.centre_code = ${input.centreCode} and m.person_id is not null and m.purpose <> all(${QUIET}::text[])
        and (m.state in ('failed', 'unknown') or m.delivery = 'undelivered'
          or m.state = 'not-sent' and m.reason = 'too-late')
        and (${isAll} or (c.message_id is null or c.outcome = 'nobody-there') and m.not_after + interval '1 day' * (m.state = 'not-sent')::int > ${now})
      order by m.created_at desc, m.id desc limit ${PAGE_SIZE} offset ${(input.page - 1) * PAGE_SIZE}`;
    const [counts] = await sql<{ total: number; open: number }>`
      select count(*)::int as total,
        count(*) filter (where (c.message_id is null or c.outcome = 'nobody-there') and m.not_after + interval '1 day' * (m.state = 'not-sent')::int > ${now})::int as open
      from notifications.message m left join notifications.phone_call c on c.message_id = m.id
      where m.centre_code = ${input.centreCode} and m.person_id is not null and m.purpose <> all(${QUIET}::text[])
        and (m.state in ('failed', 'unknown') or m.delivery = 'undelivered'
          or m.state = 'not-sent' and m.reason = 'too-late')`;
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    await this.#unitOfWork.run(async (tx) => {
      for (const { person_id: personId, id } of rows)
        tx.audit({ action: 'notifications.unreached-looked-at', personId, facts: { messageId: id } });
    });
    const total = isAll ? counts!.total : counts!.open;
    return {
      items: rows.map((row) => this.#viewOf(row, people.get(row.person_id), now)),
      page: input.page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
      open: counts!.open,
    };
  }

  #viewOf(row: Row, person: PersonCard | undefined, now: Temporal.Instant): UnreachedView {
    const maskedName = person?.maskedName ?? '';
    const notAfter = stillTold(row);
    return {
      messageId: row.id,
      purposeLabel: this.#templates.labelOf(row.purpose),
      person: { maskedName, maskedPhone: maskedOrNone(this.#vault.open(row.recipient_sealed)) },
      text: toldByPhone(this.#vault.open(row.body_sealed), person),
      why: whyOf(row),
      at: Temporal.Instant.from(row.created_at).toString(),
      notAfter: notAfter.toString(),
      isOver: Temporal.Instant.compare(notAfter, now) <= 0,
      call:
        row.outcome && row.called_at
          ? {
              outcome: row.outcome,
              note: row.note ?? '',
              at: Temporal.Instant.from(row.called_at).toString(),
            }
          : null,
    };
  }
}

// What could not go out in time is still told for a day: the visit it was about may lie ahead.
const stillTold = (row: Row): Temporal.Instant =>
  Temporal.Instant.from(row.not_after).add({ hours: row.state === 'not-sent' ? 24 : 0 });

const whyOf = ({ state, reason }: Row): string => {
  if (state === 'sent') return 'undelivered';
  return state === 'not-sent' ? 'too-late' : failureClassOf(reason ?? '');
};

const maskedOrNone = (phone: string): string => (phone === '' ? '' : maskPhone(phone));

/** What staff tell: the name masked as everywhere, and without the links, which are the person's own keys. */
const toldByPhone = (text: string, person: PersonCard | undefined): string =>
  (person ? text.replaceAll(person.name, person.maskedName) : text).replace(
    /https?:\/\/\S+/g,
    '(본인만 여는 주소)',
  );
