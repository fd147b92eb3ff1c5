import { Module } from '@nestjs/common';
import { FulfilBookingWhenVisitFinishes } from './arrive/fulfil-booking-when-visit-finishes.job.ts';
import { ReopenBookingWhenVisitReopens } from './arrive/reopen-booking-when-visit-reopens.job.ts';
import { WorkBulkMovesNow } from './bulk-move/carry-out/work-bulk-moves.job.ts';
import { ExpireHolds } from './hold-seats/expire-holds.job.ts';
import { MarkNoShowsAfterClosing } from './mark-no-shows/mark-no-shows.job.ts';
import { CarryOutChanges } from './change-proposal/carry-out-changes.job.ts';
import { AnnounceOpenings } from './notify-opening/announce-openings.job.ts';
import { PublishAhead } from './publish-sessions/publish-ahead.job.ts';
import { SchedulingModule } from './scheduling.module.ts';
import { shuttleReactions } from './shuttle/shuttle-parts.ts';
import { RunStandby } from './standby/make-waves/run-standby.job.ts';

@Module({
  imports: [SchedulingModule],
  providers: [
    ...shuttleReactions,
    AnnounceOpenings,
    CarryOutChanges,
    FulfilBookingWhenVisitFinishes,
    ReopenBookingWhenVisitReopens,
    ExpireHolds,
    MarkNoShowsAfterClosing,
    PublishAhead,
    RunStandby,
    WorkBulkMovesNow,
  ],
})
export class SchedulingJobsModule {}
