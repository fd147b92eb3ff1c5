import { Module } from '@nestjs/common';
import { IssueTopicTicketController } from './issue-ticket/issue-topic-ticket.http.ts';
import { IssueTopicTicket } from './issue-ticket/issue-topic-ticket.ts';
import { TopicTickets } from './topic-tickets.ts';

/** Takes `VisitFollowers` and `ZonesOnFloor` from the app; without them nobody may hear a visit, and no screen its zone. */
@Module({ controllers: [IssueTopicTicketController], providers: [IssueTopicTicket, TopicTickets] })
export class RealtimeHttpModule {}
