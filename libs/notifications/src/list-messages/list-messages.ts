import { Inject, Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { currentContext, Database, DomainError, MODE, UnitOfWork, Vault } from '#kernel';
import { Message, type MessageState } from '../message.entity.ts';
import { MessageTemplates } from '../registry.ts';
import type { MessageChannel } from '../send-messages/sms-provider.ts';
import { carriesCode, withoutCode } from './without-code.ts';

export const READ_MESSAGES = 'notifications.read-messages';
const PAGE_SIZE = 50;

/** A message as screens show it. */
export interface MessageView {
  id: string;
  purpose: string;
  purposeLabel: string;
  recipient: string;
  body: string;
  bytes: number;
  kind: 'SMS' | 'LMS';
  channel: MessageChannel;
  provider: string | null;
  /** What its receipt said; null while none has come. */
  delivery: 'delivered' | 'undelivered' | null;
  costWon: number | null;
  state: MessageState;
  notBefore: string;
  notAfter: string;
  sentAt: string | null;
  attempts: number;
  reason: string | null;
  createdAt: string;
}

export interface MessagePage {
  items: MessageView[];
  page: number;
  pages: number;
  total: number;
  counts: { pending: number; sent: number; failed: number; notSent: number };
}

/** What went to whom, newest first; open to everybody in a demonstration, else to those who may read messages. */
@Injectable()
export class ListMessages {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #templates: MessageTemplates;
  readonly #people: PeopleDirectory;
  readonly #mode: 'demo' | 'live';

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    vault: Vault,
    templates: MessageTemplates,
    people: PeopleDirectory,
    @Inject(MODE) mode: 'demo' | 'live',
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#templates = templates;
    this.#people = people;
    this.#mode = mode;
  }

  async run({ page, state }: { page: number; state?: MessageState }): Promise<MessagePage> {
    if (this.#mode === 'live') await this.#assertMayRead(page);
    const [messages, total] = await this.#database.fork().findAndCount(Message, state ? { state } : {}, {
      orderBy: { createdAt: 'desc', id: 'desc' },
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    const people = await this.#people.describe(messages.flatMap(({ personId }) => personId ?? []));
    return {
      items: messages.map((message) => this.#viewOf(message, people.get(message.personId ?? ''))),
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
      counts: await this.#count(),
    };
  }

  async #assertMayRead(page: number): Promise<void> {
    const { actor } = currentContext();
    if (actor.kind === 'anonymous') throw new DomainError('identity.sign-in-required', 'unauthenticated');
    if (!actor.permissions.includes(READ_MESSAGES)) {
      throw new DomainError('identity.not-permitted', 'forbidden', { permission: READ_MESSAGES });
    }
    await this.#unitOfWork.run(async (tx) =>
      tx.audit({ action: 'notifications.messages-read', personId: null, facts: { page } }),
    );
  }

  async #count(): Promise<MessagePage['counts']> {
    const [counts] = await this.#database.sql<MessagePage['counts']>`
      select count(*) filter (where state in ('pending', 'sending'))::int as pending,
        count(*) filter (where state = 'sent')::int as sent,
        count(*) filter (where state in ('failed', 'unknown'))::int as failed,
        count(*) filter (where state = 'not-sent')::int as "notSent"
      from notifications.message`;
    return counts!;
  }

  #viewOf(message: Message, person: PersonCard | undefined): MessageView {
    const body = this.#bodyOf(message, person);
    return {
      id: message.id,
      purpose: message.purpose,
      purposeLabel: this.#templates.labelOf(message.purpose),
      recipient: message.recipientMasked,
      body,
      bytes: message.bytes,
      kind: message.kind,
      channel: message.channel,
      provider: message.provider ?? null,
      delivery: message.delivery ?? null,
      costWon: message.costWon ? Number(message.costWon) : null,
      state: message.state,
      notBefore: message.notBefore.toString(),
      notAfter: message.notAfter.toString(),
      sentAt: message.sentAt?.toString() ?? null,
      attempts: message.attempts,
      reason: message.reason ?? null,
      createdAt: message.createdAt.toString(),
    };
  }

  /** The text as sent, but for what a reader must not learn: the whole name, and in live mode a code to sign in with. */
  #bodyOf(message: Message, person: PersonCard | undefined): string {
    const body = this.#vault.open(message.bodySealed);
    if (this.#mode === 'live' && carriesCode(message.purpose)) return withoutCode(body);
    return person ? body.replaceAll(person.name, person.maskedName) : body;
  }
}
