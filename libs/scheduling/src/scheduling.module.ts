import { Global, Module } from '@nestjs/common';
import { Arrive } from './arrive/arrive.ts';
import { Availability } from './availability/availability.ts';
import { ListDays } from './availability/list-days.ts';
import { BookSlots } from './book-slots/book-slots.ts';
import { PostgresSeatGuard, SeatGuard } from './book-slots/seat-guard.ts';
import { CancelBookings } from './cancel-bookings/cancel-bookings.ts';
import { SetUpCentre } from './centre/set-up-centre.ts';
import { ShowCentre } from './centre/show-centre.ts';
import { FindBooking } from './find-booking/find-booking.ts';
import { ProposeFollowUp } from './follow-up/propose-follow-up.ts';
import { CountFulfilled } from './list-bookings/count-fulfilled.ts';
import { BookingViews } from './list-bookings/booking-view.ts';
import { PublishSessions } from './publish-sessions/publish-sessions.ts';

const useCases = [
  Arrive,
  Availability,
  BookSlots,
  BookingViews,
  CancelBookings,
  CountFulfilled,
  FindBooking,
  ListDays,
  ProposeFollowUp,
  PublishSessions,
  SetUpCentre,
  ShowCentre,
];

@Global()
@Module({
  providers: [...useCases, { provide: SeatGuard, useClass: PostgresSeatGuard }],
  exports: [...useCases, SeatGuard],
})
export class SchedulingModule {}
