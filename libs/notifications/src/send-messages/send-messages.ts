import { Inject, Injectable } from '@nestjs/common';
import {
  Batcher,
  Clock,
  Database,
  LOG,
  UnitOfWork,
  Vault,
  type BatchRequest,
  type Logger,
  type Verdict,
} from '#kernel';
import type { Message } from '../message.entity.ts';
import { SmsRoutes } from '../routes/sms-routes.ts';
import { lostCauses } from '../withdraw-messages/lost-causes.ts';
import { ClaimMessages, type Claim } from './claim-messages.ts';
import { MarkMessages, type Mark } from './mark-messages.ts';
import type { OutgoingSms, SendOutcome } from './sms-provider.ts';

const LANES = 2;
const AT_ONCE = 100;
/** Well within the lease of fifteen seconds. */
const STALE_MILLIS = 8_000;

/** Hands due messages to a provider; each step can die and be done again without a second text on the phone. */
@Injectable()
export class SendMessages {
  readonly #claimMessages: ClaimMessages;
  readonly #routes: SmsRoutes;
  readonly #database: Database;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #nudged: Batcher<string, void>;
  readonly #marks: Batcher<Mark, void>;

  constructor(
    claimMessages: ClaimMessages,
    routes: SmsRoutes,
    unitOfWork: UnitOfWork,
    database: Database,
    vault: Vault,
    clock: Clock,
    @Inject(LOG) log: Logger,
  ) {
    this.#claimMessages = claimMessages;
    this.#routes = routes;
    this.#database = database;
    this.#vault = vault;
    this.#clock = clock;
    this.#log = log;
    const unbounded = { limit: AT_ONCE, lanes: LANES, queue: Infinity };
    this.#nudged = new Batcher((ids) => this.#sendThese(ids), unbounded);
    const marking = new MarkMessages(unitOfWork, routes, log);
    this.#marks = new Batcher((marks) => marking.run(marks.map(({ input }) => input)), unbounded);
  }

  /** Sends a batch of what is due; returns how many messages it took a decision on. */
  async run(): Promise<number> {
    const { looked, claims } = await this.#claimMessages.run();
    await this.#carryOutAll(claims);
    return looked;
  }

  /** Sends one message if it is due and free, in a batch with others that were named meanwhile. */
  wake(messageId: string): Promise<void> {
    return this.#nudged.submit(messageId);
  }

  async #sendThese(named: readonly BatchRequest<string>[]): Promise<Verdict<void>[]> {
    const { claims } = await this.#claimMessages.run(named.map(({ input }) => input));
    await this.#carryOutAll(claims);
    return named.map(() => ({ done: undefined }));
  }

  async #carryOutAll(claims: readonly Claim[]): Promise<void> {
    if (claims.length === 0) return;
    const lost = await this.lookOnceMore(claims);
    const outcomes = await Promise.allSettled(
      claims.map((claim) => this.#carryOut(claim, lost.get(claim.message.id))),
    );
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'rejected') {
        this.#log.error(
          { message: claims[at]!.message.id, error: outcome.reason },
          'Attempt broke off; the message is free again after its lease',
        );
      }
    }
  }

  /** A cause may be withdrawn after the lease was committed; what that commit came before is not handed over. */
  protected lookOnceMore(claims: readonly Claim[]): Promise<Map<string, string>> {
    return lostCauses(
      this.#database.sql,
      claims.map(({ message }) => message.id),
    );
  }

  async #carryOut(claim: Claim, lost: string | undefined): Promise<void> {
    const { step, message, attemptId, route } = claim;
    const mark = { messageId: message.id, attemptId };
    if (lost !== undefined && step === 'send') return this.#marks.submit({ ...mark, lost });
    if (step === 'ask-provider') {
      const known = await route.provider.find(message.id).catch(() => 'no-answer' as const);
      return this.#marks.submit({ ...mark, known });
    }
    const outcome = await this.#send(claim);
    if (outcome.kind !== 'accepted') {
      const { reason } = outcome;
      const provider = route.provider.code;
      this.#log.warn({ message: message.id, provider, reason }, 'The provider did not take a message');
    }
    return this.#marks.submit({ ...mark, outcome });
  }

  async #send({ message, route: { provider }, claimedAt }: Claim): Promise<SendOutcome> {
    let sms: OutgoingSms;
    try {
      sms = this.#outgoing(message);
    } catch (error) {
      this.#log.error({ message: message.id, error }, 'A message cannot be opened: was the key changed?');
      return { kind: 'not-now', reason: 'unreadable', mayHaveArrived: false };
    }
    if (sms.to === '') return { kind: 'refused', reason: 'no-phone' };
    // Who stood still longer than that may have lost the lease to another, who has sent it.
    if (performance.now() - claimedAt > STALE_MILLIS)
      return { kind: 'not-now', reason: 'worker-stalled', mayHaveArrived: false };
    const outcome = await provider.send(sms);
    this.#routes.note(provider.code, outcome);
    return outcome;
  }

  #outgoing(message: Message): OutgoingSms {
    return {
      reference: message.id,
      to: this.#vault.open(message.recipientSealed),
      text: this.#vault.open(message.bodySealed),
      kind: message.kind,
      requestedAt: this.#clock.now(),
      ...(message.alimtalkCode && { alimtalk: { templateCode: message.alimtalkCode } }),
    };
  }
}
