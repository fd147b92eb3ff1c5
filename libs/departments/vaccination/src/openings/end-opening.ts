import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { OpeningRules } from '../eligibility/opening-rules.ts';
import { lockOpening, writeOpening } from './opening-store.ts';

/** Ends a rule now. One that has not opened is withdrawn, as if it had never been. Bookings stay. */
@Injectable()
export class EndOpening {
  readonly #unitOfWork: UnitOfWork;
  readonly #rules: OpeningRules;

  constructor(unitOfWork: UnitOfWork, rules: OpeningRules) {
    this.#unitOfWork = unitOfWork;
    this.#rules = rules;
  }

  async run(input: {
    code: string;
    version: number;
    reason: string;
  }): Promise<{ code: string; version: number }> {
    const ended = await this.#unitOfWork.run(async (tx) => {
      const current = await lockOpening(tx, input.code, input.version);
      const isOver = current.closesAt !== null && Temporal.Instant.compare(current.closesAt, tx.now) <= 0;
      if (isOver) {
        throw new DomainError('vaccination.opening-over', 'conflict', { closesAt: current.closesAt });
      }
      const hasOpened = current.opensAt !== null && Temporal.Instant.compare(current.opensAt, tx.now) <= 0;
      const version = current.version + 1;
      await writeOpening(tx, {
        ...current,
        ...(hasOpened && { closesAt: tx.now.toString() }),
        version,
        change: 'ended',
        reason: input.reason,
        isWithdrawn: !hasOpened,
      });
      return { code: current.code, version };
    });
    this.#rules.forget();
    return ended;
  }
}
