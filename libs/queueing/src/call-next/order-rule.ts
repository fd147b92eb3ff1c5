import type { OrderRule } from '../ticket/ticket.entity.ts';

/** The line is ordered by appointment, then by arrival; says which of the two put this person where they are. */
export const orderRuleOf = (othersHaveTheSameAppointment: boolean): OrderRule =>
  othersHaveTheSameAppointment
    ? { code: 'arrival', label: '도착 순' }
    : { code: 'appointment', label: '예약 시간 순' };
