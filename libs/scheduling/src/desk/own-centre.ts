import { currentContext, DomainError, type SqlTag } from '#kernel';
import { findCentre, type Centre } from '../centre/centre.ts';

/** Centre of the member of staff who asks; a desk books for every centre of the same department. */
export const ownCentre = (sql: SqlTag): Promise<Centre> => {
  const { scope } = currentContext().actor;
  if (!scope) throw new DomainError('identity.not-permitted', 'forbidden');
  return findCentre(sql, scope);
};

export const ownStaffId = (): string => {
  const { kind, id } = currentContext().actor;
  if (kind !== 'staff' || !id) throw new DomainError('identity.not-permitted', 'forbidden');
  return id;
};
