import { Injectable } from '@nestjs/common';
import { ListStages, MoveStage } from '#casework';
import { currentContext, DomainError, UnitOfWork } from '#kernel';

export const collectors = ['self', 'guardian', 'proxy'] as const;
export const proofs = ['id-card', 'driving-licence', 'passport', 'power-of-attorney'] as const;

/** Takes passports from stage to stage, many at once, and hands them over. */
@Injectable()
export class MovePassports {
  readonly #unitOfWork: UnitOfWork;
  readonly #stages: ListStages;
  readonly #move: MoveStage;

  constructor(unitOfWork: UnitOfWork, stages: ListStages, move: MoveStage) {
    this.#unitOfWork = unitOfWork;
    this.#stages = stages;
    this.#move = move;
  }

  /** All of them or none: a delivery is booked as it lies on the desk. */
  advance(ids: readonly string[], to: string) {
    return this.#unitOfWork.run(async () => {
      // Handing one over needs an identity, so that it has its own way.
      if (to === 'collected') throw new DomainError('passport.identity-needed', 'invalid');
      for (const id of [...new Set(ids)].sort()) await this.#move.advance(id, to);
      return { moved: new Set(ids).size, stage: to };
    });
  }

  stepBack(ids: readonly string[]) {
    return this.#unitOfWork.run(async () => {
      for (const id of [...new Set(ids)].sort()) await this.#move.stepBack(id);
      return { moved: new Set(ids).size, stage: null };
    });
  }

  /**
   * Hands a passport over to whoever has shown who they are.
   * @throws `passport.not-ready`, `passport.has-lapsed`, `passport.proxy-needs-power`
   */
  collect(
    id: string,
    { collector, proof }: { collector: (typeof collectors)[number]; proof: (typeof proofs)[number] },
  ) {
    return this.#unitOfWork.run(async (tx) => {
      if (collector === 'proxy' && proof !== 'power-of-attorney')
        throw new DomainError('passport.proxy-needs-power', 'invalid');
      const one = await this.#stages.find({ id });
      if (one.stage !== 'ready')
        throw new DomainError('passport.not-ready', 'conflict', { number: one.number });
      const today = tx.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate().toString();
      if (one.lapsesOn !== null && one.lapsesOn <= today)
        throw new DomainError('passport.has-lapsed', 'conflict', { on: one.lapsesOn });
      const moved = await this.#move.advance(id, 'collected');
      const { actor } = currentContext();
      await tx.sql`
        insert into passport.collection (case_id, collector, proof, collected_at, collected_by)
        values (${id}, ${collector}, ${proof}, ${tx.now}, ${actor.kind === 'staff' ? actor.id : null})`;
      tx.audit({
        action: 'passport.collected',
        personId: one.personId,
        facts: { number: one.number, collector, proof },
      });
      return moved;
    });
  }
}
