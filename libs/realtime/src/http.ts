import { Module } from '@nestjs/common';
import { IssueTopicTicketController } from './issue-ticket/issue-topic-ticket.http.ts';
import { IssueTopicTicket } from './issue-ticket/issue-topic-ticket.ts';
import { TopicTickets } from './topic-tickets.ts';

/** Takes `VisitOwners` from the app; without it nobody may hear a visit. */
@Module({ controllers: [IssueTopicTicketController], providers: [IssueTopicTicket, TopicTickets] })
export class RealtimeHttpModule {}
