import { Module } from '@nestjs/common';
import { ArriveByPhoneController } from './arrive-by-phone/arrive-by-phone.http.ts';
import { ArriveController } from './arrive/arrive.http.ts';
import { AvailabilityController } from './availability/availability.http.ts';
import { BookSlotsController } from './book-slots/book-slots.http.ts';
import { BulkMoveController } from './bulk-move/bulk-move.http.ts';
import { CalendarController } from './edit-calendar/calendar.http.ts';
import { ChangeProposalController } from './change-proposal/change-proposal.http.ts';
import { CentreController } from './centre/centre.http.ts';
import { ChangeLinksController } from './change-links/change-links.http.ts';
import { deskControllers } from './desk/desk.http.ts';
import { HoldSeatsController } from './hold-seats/hold-seats.http.ts';
import { MoveFamilyController } from './move-family/move-family.http.ts';
import { OpeningNoticesController } from './notify-opening/opening-notices.http.ts';
import { SchedulingModule } from './scheduling.module.ts';
import { ShuttleController } from './shuttle/shuttle.http.ts';
import { StandbyDeskController } from './standby/standby-desk.http.ts';
import { StandbyController } from './standby/standby.http.ts';

@Module({
  imports: [SchedulingModule],
  controllers: [
    ShuttleController,
    BulkMoveController,
    CentreController,
    CalendarController,
    ChangeProposalController,
    AvailabilityController,
    HoldSeatsController,
    BookSlotsController,
    MoveFamilyController,
    ChangeLinksController,
    ArriveController,
    ArriveByPhoneController,
    OpeningNoticesController,
    StandbyController,
    StandbyDeskController,
    ...deskControllers,
  ],
})
export class SchedulingHttpModule {}
