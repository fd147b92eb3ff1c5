import { currentContext, DomainError, type SqlTag } from '#kernel';
import { findCentre, type Centre } from '../centre/centre.ts';

/** Lets who plans for all centres of the office reach the others; without it staff reach their own. */
export const EVERY_CENTRE = 'scheduling.every-centre';

/** @throws `identity.not-permitted` where the actor's permissions do not reach this centre. */
export const centreInScope = async (sql: SqlTag, code: string): Promise<Centre> => {
  const { scope, permissions } = currentContext().actor;
  if (scope && scope !== code && !permissions.includes(EVERY_CENTRE)) {
    throw new DomainError('identity.not-permitted', 'forbidden', { centre: code });
  }
  return findCentre(sql, code);
};
