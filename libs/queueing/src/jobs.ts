import { Module } from '@nestjs/common';
import { EndYesterdaysVisits } from './end-day/end-yesterdays-visits.job.ts';
import { IssueTicketWhenVisitorArrives } from './issue-ticket/issue-ticket-when-visitor-arrives.job.ts';
import { QueueingModule } from './queueing.module.ts';

@Module({ imports: [QueueingModule], providers: [IssueTicketWhenVisitorArrives, EndYesterdaysVisits] })
export class QueueingJobsModule {}
