import { LockMode } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, LOG, UnitOfWork, Vault, type Logger } from '#kernel';
import { Message } from '../message.entity.ts';
import { ClaimMessages, type Claim } from './claim-messages.ts';
import { SmsProvider } from './sms-provider.ts';

/** Hands due messages to the provider; each step can die and be done again without a second text on the phone. */
@Injectable()
export class SendMessages {
  readonly #claimMessages: ClaimMessages;
  readonly #provider: SmsProvider;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #log: Logger;

  constructor(
    claimMessages: ClaimMessages,
    provider: SmsProvider,
    unitOfWork: UnitOfWork,
    vault: Vault,
    clock: Clock,
    @Inject(LOG) log: Logger,
  ) {
    this.#claimMessages = claimMessages;
    this.#provider = provider;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#clock = clock;
    this.#log = log;
  }

  /** Sends a batch of what is due, or one message; returns how many messages it took a decision on. */
  async run(messageId?: string): Promise<number> {
    const { looked, claims } = await this.#claimMessages.run(messageId);
    const outcomes = await Promise.allSettled(claims.map((claim) => this.#carryOut(claim)));
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'rejected') {
        const message = claims[at]!.messageId;
        this.#log.error(
          { message, error: outcome.reason },
          'Attempt broke off; the message is free again after its lease',
        );
      }
    }
    return looked;
  }

  async #carryOut(claim: Claim): Promise<void> {
    if (claim.step === 'ask-provider') {
      const known = await this.#provider.find(claim.messageId).then(
        (providerMessageId) => ({ providerMessageId }),
        () => 'no-answer' as const,
      );
      return this.#mark(claim, (message, now) => message.concludeUnsent(known, now));
    }
    const outcome = await this.#provider.send({
      reference: claim.messageId,
      to: this.#vault.open(claim.recipientSealed),
      text: this.#vault.open(claim.bodySealed),
      requestedAt: this.#clock.now(),
    });
    if (outcome.kind !== 'accepted') {
      this.#log.warn(
        { message: claim.messageId, reason: outcome.reason },
        'The provider did not take a message',
      );
    }
    return this.#mark(claim, (message, now) => message.conclude(outcome, now));
  }

  /** A worker that comes back after its lease was given on must not write over the other's mark. */
  async #mark(claim: Claim, conclude: (message: Message, now: Temporal.Instant) => void): Promise<void> {
    await this.#unitOfWork.run(async ({ em, now }) => {
      const message = await em.findOneOrFail(
        Message,
        { id: claim.messageId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (message.isHeldBy(claim.attemptId)) conclude(message, now);
      else this.#log.warn({ message: claim.messageId }, 'Another attempt has taken over');
    });
  }
}
