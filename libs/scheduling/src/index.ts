export { Arrive } from './arrive/arrive.ts';
export { Availability, type SlotView } from './availability/availability.ts';
export { ListDays } from './availability/list-days.ts';
export { BookSlots } from './book-slots/book-slots.ts';
export { SeatGuard } from './book-slots/seat-guard.ts';
export { CancelBookings } from './cancel-bookings/cancel-bookings.ts';
export { publicHolidaysOf } from './centre/public-holidays.ts';
export { SetUpCentre, type CentreSetUp, type IntervalRuleSetUp } from './centre/set-up-centre.ts';
export { FindBooking } from './find-booking/find-booking.ts';
export { ProposeFollowUp } from './follow-up/propose-follow-up.ts';
export { CountFulfilled } from './list-bookings/count-fulfilled.ts';
export { BookingViews } from './list-bookings/booking-view.ts';
export { PublishSessions } from './publish-sessions/publish-sessions.ts';
export {
  Bookables,
  Eligibility,
  type BookableService,
  type DepartmentBookables,
  type EligibilityAnswer,
  type EligibilityQuestion,
  type Offer,
  type PriorityGroupView,
} from './registry.ts';
export { SchedulingModule } from './scheduling.module.ts';

/** Permissions of this lib's routes. */
export const permissions = [
  'scheduling.find-booking',
  'scheduling.check-in',
  'scheduling.check-in-self',
] as const;
