import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { dayOf } from '../board/board.ts';
import type { Counter } from '../counter.entity.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { noteCounterChange } from '../open-counter/note-counter-change.ts';
import { LineCover } from '../pause-counter/line-cover.ts';
import { VisitPaths } from '../visit-paths.ts';

export interface SkillChange {
  counterId: string;
  /** Services it serves from now on; null: every one of its lines. */
  services: string[] | null;
  reason: string;
  /** Says that a service is left without an open counter, and that this is meant. */
  isConfirmed?: boolean | undefined;
}

/** Lets a counter serve other services from the next call on; whoever is there is served to the end. */
@Injectable()
export class ChangeSkills {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;
  readonly #cover: LineCover;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths, cover: LineCover) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
    this.#cover = cover;
  }

  /** @throws `queueing.not-a-service` for one that does not come to its lines, `queueing.last-counter`. */
  run({ counterId, services, reason, isConfirmed = false }: SkillChange): Promise<{ counterId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, counterId);
      const known = this.#paths.servicesAt([counter.stage, ...counter.alsoStages]);
      const stranger = services?.find((service) => !known.includes(service));
      if (stranger !== undefined || services?.length === 0)
        throw new DomainError('queueing.not-a-service', 'invalid', { service: stranger ?? null });
      if (counter.state === 'open' && !isConfirmed) await this.#assertAllAreServed(tx, counter, services);
      counter.services = services;
      await noteCounterChange(tx, counter, 'skills', reason);
      return { counterId };
    });
  }

  async #assertAllAreServed(tx: Transaction, counter: Counter, services: string[] | null): Promise<void> {
    const { zone } = await this.#cover.hold(tx, counter.centreCode);
    const [left] = await tx.sql<{ service_code: string; service_label: string; waiting: number }>`
      select t.service_code, t.service_label, count(*)::int as waiting from queueing.ticket t
      where t.centre_code = ${counter.centreCode} and t.issued_on = ${dayOf(tx.now, zone)} and t.state = 'waiting'
        and (t.stage = ${counter.stage} or t.stage = any (${counter.alsoStages}::text[]))
        and (${services}::text[] is not null and t.service_code <> all (${services}::text[]))
        and not exists (
          select from queueing.counter k
          where k.centre_code = t.centre_code and k.id <> ${counter.id} and k.state = 'open'
            and (k.stage = t.stage or t.stage = any (k.also_stages))
            and (k.services is null or t.service_code = any (k.services)))
      group by 1, 2 order by waiting desc limit 1`;
    if (left)
      throw new DomainError('queueing.last-counter', 'conflict', {
        stageLabel: left.service_label,
        waiting: left.waiting,
      });
  }
}
