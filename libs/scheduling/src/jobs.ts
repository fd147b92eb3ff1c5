import { Module } from '@nestjs/common';
import { FulfilBookingWhenVisitFinishes } from './arrive/fulfil-booking-when-visit-finishes.job.ts';
import { ReopenBookingWhenVisitReopens } from './arrive/reopen-booking-when-visit-reopens.job.ts';
import { MarkNoShows } from './mark-no-shows/mark-no-shows.job.ts';
import { PublishAhead } from './publish-sessions/publish-ahead.job.ts';
import { SchedulingModule } from './scheduling.module.ts';

@Module({
  imports: [SchedulingModule],
  providers: [FulfilBookingWhenVisitFinishes, ReopenBookingWhenVisitReopens, MarkNoShows, PublishAhead],
})
export class SchedulingJobsModule {}
