import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, LOG, UnitOfWork, Vault, type Logger } from '#kernel';
import { PushService, type PushOutcome, type PushTarget } from '../push/push-service.ts';
import { ClaimPushes, type PushClaim } from './claim-pushes.ts';

const MAX_BACK_OFF_SECONDS = 60;

/**
 * Hands due pushes to the services of the browsers. An attempt that died is made again: a browser shows what it
 * gets twice in one place.
 */
@Injectable()
export class SendPushes {
  readonly #claimPushes: ClaimPushes;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #service: PushService | undefined;

  constructor(
    claimPushes: ClaimPushes,
    unitOfWork: UnitOfWork,
    vault: Vault,
    clock: Clock,
    @Inject(LOG) log: Logger,
    @Optional() @Inject(PushService) service?: PushService,
  ) {
    this.#claimPushes = claimPushes;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#clock = clock;
    this.#log = log;
    this.#service = service;
  }

  /** Returns how many pushes it took a decision on. */
  async run(): Promise<number> {
    const { looked, claims } = await this.#claimPushes.run();
    const outcomes = await Promise.allSettled(claims.map((claim) => this.#carryOut(claim)));
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'rejected') {
        const push = claims[at]!.id;
        this.#log.error(
          { push, error: outcome.reason },
          'Attempt broke off; the push is free again after its lease',
        );
      }
    }
    return looked;
  }

  async #carryOut(claim: PushClaim): Promise<void> {
    const outcome = await this.#send(claim);
    if (outcome.kind !== 'accepted')
      this.#log.warn({ push: claim.id, reason: outcome.reason }, 'A push service did not take a push');
    await this.#mark(claim, outcome);
  }

  #send(claim: PushClaim): Promise<PushOutcome> | PushOutcome {
    if (!this.#service) return { kind: 'not-now', reason: 'no-keys' };
    const left = claim.notAfter.since(this.#clock.now()).total('seconds');
    return this.#service.send({
      target: JSON.parse(this.#vault.open(claim.sealed)) as PushTarget,
      text: JSON.stringify(claim.said),
      ttlSeconds: Math.max(0, Math.round(left)),
      isUrgent: claim.said['purpose'] === 'push-called',
      topic: claim.visitId.replaceAll('-', ''),
    });
  }

  /** A worker that comes back after its lease was given on must not write over the other's mark. */
  async #mark({ id, attemptId, attempts, subscriptionId }: PushClaim, outcome: PushOutcome): Promise<void> {
    await this.#unitOfWork.run(async ({ sql, now }) => {
      const [state, reason] = stateAfter(outcome);
      const pause =
        outcome.kind === 'not-now'
          ? Math.min(outcome.retryAfterSeconds ?? 2 ** attempts, MAX_BACK_OFF_SECONDS)
          : 0;
      await sql`
        update notifications.push
        set state = ${state}, reason = ${reason}, attempt_id = null, lease_until = null,
          sent_at = case when ${state} = 'sent' then ${now}::timestamptz end,
          due_at = ${now.add({ seconds: pause })}
        where id = ${id} and attempt_id = ${attemptId}`;
      if (outcome.kind === 'gone')
        await sql`delete from notifications.push_subscription where id = ${subscriptionId}`;
    });
  }
}

const stateAfter = (outcome: PushOutcome): ['sent' | 'failed' | 'pending', string | null] => {
  switch (outcome.kind) {
    case 'accepted':
      return ['sent', null];
    case 'not-now':
      return ['pending', outcome.reason];
    default:
      return ['failed', outcome.reason];
  }
};
