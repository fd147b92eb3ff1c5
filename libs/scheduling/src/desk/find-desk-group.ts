import { DomainError, type SqlTag } from '#kernel';
import { findChangeableGroup, type ChangeableGroup } from '../move-bookings/changeable-group.ts';
import { ownCentre } from './own-centre.ts';

/** A group that this desk may change. @throws `scheduling.booking-not-found`, also where it is another department's. */
export const findDeskGroup = async (
  sql: SqlTag,
  by: { groupId?: string; bookingId?: string },
): Promise<ChangeableGroup> => {
  const group = await findChangeableGroup(sql, { ...by, personId: null });
  if (group.centre.department !== (await ownCentre(sql)).department) {
    throw new DomainError('scheduling.booking-not-found', 'not-found');
  }
  return group;
};
