export { Arrive } from './arrive/arrive.ts';
export { Availability, type SlotView } from './availability/availability.ts';
export { ListDays } from './availability/list-days.ts';
export { readDoorCode } from './arrive-by-phone/door-code.ts';
export { BookSlots } from './book-slots/book-slots.ts';
export { ConfirmBulkMove } from './bulk-move/confirm/confirm-bulk-move.ts';
export type { MoveDefinition, MovePreset } from './bulk-move/definition.ts';
export { ProposeBulkMove } from './bulk-move/propose/propose-bulk-move.ts';
export { CancelBookings } from './cancel-bookings/cancel-bookings.ts';
export { findCentre } from './centre/centre.ts';
export { effectiveDay, seatSharesOn, type DayRules, type SeatShare } from './centre/day-rules.ts';
export { publicHolidaysOf } from './centre/public-holidays.ts';
export { SetUpCentre, type CentreSetUp, type IntervalRuleSetUp } from './centre/set-up-centre.ts';
export { ShowCentre } from './centre/show-centre.ts';
export { linkTokenOf } from './change-links/change-link.ts';
export { ApplyChange } from './change-proposal/apply-change.ts';
export { ProposeChange } from './change-proposal/propose-change.ts';
export { centreInScope, EVERY_CENTRE } from './edit-calendar/centre-in-scope.ts';
export { FindBooking } from './find-booking/find-booking.ts';
export { ProposeFollowUp } from './follow-up/propose-follow-up.ts';
export { ConfirmHold } from './hold-seats/confirm-hold.ts';
export { HoldSeats } from './hold-seats/hold-seats.ts';
export { CountExpected } from './list-bookings/count-expected.ts';
export { CountFulfilled } from './list-bookings/count-fulfilled.ts';
export { BookingViews } from './list-bookings/booking-view.ts';
export { MoveBookings } from './move-bookings/move-bookings.ts';
export { CountByMonth, type MonthCount } from './plan/count-by-month.ts';
export { PlanCalendar, type CalendarPlan } from './plan/plan-calendar.ts';
export { isEmptyScenario, noScenario, type Scenario } from './plan/scenario.ts';
export { PublishSessions } from './publish-sessions/publish-sessions.ts';
export {
  Bookables,
  Eligibility,
  type BookableService,
  type DepartmentBookables,
  type EligibilityAnswer,
  type EligibilityChannel,
  type EligibilityJudge,
  type EligibilityQuestion,
  type Offer,
  type PriorityGroupView,
} from './registry.ts';
export type { Needs, SeatCommand, SeatOutcome } from './seats/commands.ts';
export { SeatEngine } from './seats/seat-engine.ts';
export { SchedulingModule } from './scheduling.module.ts';
export { standbyTokenOf } from './standby/standby-token.ts';
export { SetUpShuttle, type ShuttleSetUp } from './shuttle/set-up-shuttle.ts';
export type { Hub as ShuttleHubSetUp } from './shuttle/timetable.ts';
export { SetSupply } from './supply/set-supply.ts';
export { ShowSupply, type Supply } from './supply/show-supply.ts';

/** Permissions of this lib's routes. */
export const permissions = [
  'scheduling.find-booking',
  'scheduling.check-in',
  'scheduling.check-in-self',
  'scheduling.show-door-code',
  'scheduling.book-for-others',
  'scheduling.read-plan',
  'scheduling.change-plan',
  'scheduling.run-standby',
  'scheduling.run-bulk-moves',
  'scheduling.edit-calendar',
  'scheduling.read-manifests',
  'scheduling.edit-shuttle',
  'scheduling.every-centre',
] as const;
