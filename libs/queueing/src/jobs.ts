import { Module } from '@nestjs/common';
import { EndYesterdaysVisits } from './end-day/end-yesterdays-visits.job.ts';
import { IssueTicketWhenVisitorArrives } from './issue-ticket/issue-ticket-when-visitor-arrives.job.ts';
import {
  NoteForecastWhenLineChanges,
  NoteForecastWhenTicketIssued,
} from './note-forecast/note-forecast-when-waiting.job.ts';
import { MissWhoStaysAway } from './miss-call/miss-who-stays-away.job.ts';
import { SetAsideWhoIsAway } from './set-aside-who-is-away/set-aside-who-is-away.job.ts';
import { TellWhoseStayIsOver } from './tell-visitors/tell-whose-stay-is-over.job.ts';
import { TellWhoseTurnIsNear } from './tell-visitors/tell-whose-turn-is-near.job.ts';
import { QueueingModule } from './queueing.module.ts';

@Module({
  imports: [QueueingModule],
  providers: [
    IssueTicketWhenVisitorArrives,
    NoteForecastWhenTicketIssued,
    NoteForecastWhenLineChanges,
    EndYesterdaysVisits,
    MissWhoStaysAway,
    SetAsideWhoIsAway,
    TellWhoseStayIsOver,
    TellWhoseTurnIsNear,
  ],
})
export class QueueingJobsModule {}
