import { LockMode } from '@mikro-orm/core';
import { DomainError, type Transaction } from '#kernel';
import { isInScope } from '../board/board.ts';
import { Counter } from '../counter.entity.ts';

/** The counter, held until commit: what happens at it happens one after the other. */
export const lockCounter = async ({ em }: Transaction, counterId: string): Promise<Counter> => {
  const counter = await em.findOne(Counter, { id: counterId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!counter || !isInScope(counter.centreCode))
    throw new DomainError('queueing.counter-not-found', 'not-found');
  return counter;
};
