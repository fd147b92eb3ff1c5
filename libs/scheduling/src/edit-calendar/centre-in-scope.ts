import { currentContext, DomainError, type SqlTag } from '#kernel';
import { findCentre, type Centre } from '../centre/centre.ts';

/** Lets who plans for all centres of a department reach its others; without it staff reach their own. */
export const EVERY_CENTRE = 'scheduling.every-centre';

/** @throws `identity.not-permitted` where the actor's permissions do not reach this centre. */
export const centreInScope = async (sql: SqlTag, code: string): Promise<Centre> => {
  const { scope, permissions } = currentContext().actor;
  const centre = await findCentre(sql, code);
  if (!scope || scope === code) return centre;
  const isOfTheirs =
    permissions.includes(EVERY_CENTRE) && (await findCentre(sql, scope)).department === centre.department;
  if (!isOfTheirs) throw new DomainError('identity.not-permitted', 'forbidden', { centre: code });
  return centre;
};
