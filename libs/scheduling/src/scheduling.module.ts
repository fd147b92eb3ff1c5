import { Global, Module } from '@nestjs/common';
import { bulkMoveParts } from './bulk-move/bulk-move-parts.ts';
import { Arrive } from './arrive/arrive.ts';
import { ArriveByPhone } from './arrive-by-phone/arrive-by-phone.ts';
import { ApplyChange } from './change-proposal/apply-change.ts';
import { DiscardChange } from './change-proposal/discard-change.ts';
import { ProposeChange } from './change-proposal/propose-change.ts';
import { ShowChange } from './change-proposal/show-change.ts';
import { UndoChange } from './change-proposal/undo-change.ts';
import { ListCalendarDays } from './edit-calendar/list-calendar-days.ts';
import { SetPolicy } from './edit-calendar/set-policy.ts';
import { ShowCalendarRules } from './edit-calendar/show-calendar-rules.ts';
import { Availability } from './availability/availability.ts';
import { ListDays } from './availability/list-days.ts';
import { BookSlots } from './book-slots/book-slots.ts';
import { PrepareBooking } from './book-slots/prepare-booking.ts';
import { SlotDirectory } from './book-slots/slot-directory.ts';
import { CancelBookings } from './cancel-bookings/cancel-bookings.ts';
import { ListCentres } from './centre/list-centres.ts';
import { RulesInForce } from './centre/rules-in-force.ts';
import { SetUpCentre } from './centre/set-up-centre.ts';
import { ShowCentre } from './centre/show-centre.ts';
import { OpenLink } from './change-links/open-link.ts';
import { deskUseCases } from './desk/desk.ts';
import { FindBooking } from './find-booking/find-booking.ts';
import { ProposeFollowUp } from './follow-up/propose-follow-up.ts';
import { ConfirmHold } from './hold-seats/confirm-hold.ts';
import { HoldSeats } from './hold-seats/hold-seats.ts';
import { ReadHold } from './hold-seats/read-hold.ts';
import { ReleaseHold } from './hold-seats/release-hold.ts';
import { CountFulfilled } from './list-bookings/count-fulfilled.ts';
import { BookingViews } from './list-bookings/booking-view.ts';
import { MarkNoShows } from './mark-no-shows/mark-no-shows.ts';
import { MoveBookings } from './move-bookings/move-bookings.ts';
import { ShowMoveOptions } from './move-bookings/show-move-options.ts';
import { MoveFamily } from './move-family/move-family.ts';
import { ShowFamilyMove } from './move-family/show-family-move.ts';
import { OpeningNotices } from './notify-opening/opening-notices.ts';
import { CountByMonth } from './plan/count-by-month.ts';
import { PlanCalendar } from './plan/plan-calendar.ts';
import { PublishSessions } from './publish-sessions/publish-sessions.ts';
import { SeatEngine } from './seats/seat-engine.ts';
import { shuttleParts, shuttleSeats } from './shuttle/shuttle-parts.ts';
import { standbyParts } from './standby/standby-parts.ts';
import { SetSupply } from './supply/set-supply.ts';
import { ShowSupply } from './supply/show-supply.ts';

const useCases = [
  ApplyChange,
  DiscardChange,
  ListCalendarDays,
  ProposeChange,
  SetPolicy,
  ShowCalendarRules,
  ShowChange,
  UndoChange,
  Arrive,
  ArriveByPhone,
  Availability,
  BookSlots,
  BookingViews,
  CancelBookings,
  ConfirmHold,
  CountByMonth,
  CountFulfilled,
  FindBooking,
  HoldSeats,
  ListCentres,
  ListDays,
  MarkNoShows,
  MoveBookings,
  MoveFamily,
  OpenLink,
  OpeningNotices,
  PlanCalendar,
  PrepareBooking,
  ProposeFollowUp,
  PublishSessions,
  ReadHold,
  ReleaseHold,
  RulesInForce,
  SeatEngine,
  SetSupply,
  SetUpCentre,
  ShowCentre,
  ShowMoveOptions,
  ShowFamilyMove,
  ShowSupply,
  SlotDirectory,
  ...bulkMoveParts,
  ...deskUseCases,
  ...shuttleParts,
  ...standbyParts,
];

@Global()
@Module({
  providers: [...useCases, shuttleSeats],
  exports: useCases,
})
export class SchedulingModule {}
