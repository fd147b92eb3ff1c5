import { Module } from '@nestjs/common';
import { CallNext } from './call-next/call-next.ts';
import { WaitingLine } from './call-next/waiting-line.ts';
import { CloseCounter } from './close-counter/close-counter.ts';
import { CompleteStage } from './complete-stage/complete-stage.ts';
import { EstimateWait } from './estimate-wait/estimate-wait.ts';
import { FindVisit } from './find-visit/find-visit.ts';
import { VisitPerson } from './find-visit/visit-person.ts';
import { VisitStanding } from './find-visit/visit-standing.ts';
import { IssueTicket } from './issue-ticket/issue-ticket.ts';
import { LeaveLine } from './leave-line/leave-line.ts';
import { ListCounters } from './list-counters/list-counters.ts';
import { ListLine } from './list-line/list-line.ts';
import { MissCall } from './miss-call/miss-call.ts';
import { OpenCounter } from './open-counter/open-counter.ts';
import { ParkTicket } from './park-ticket/park-ticket.ts';
import { ReadBoard } from './read-board/read-board.ts';
import { ReadMyVisit } from './read-my-visit/read-my-visit.ts';
import { RecallTicket } from './recall-ticket/recall-ticket.ts';
import { ReturnTicket } from './return-ticket/return-ticket.ts';
import { SetUpCounters } from './set-up-counters/set-up-counters.ts';
import { StartServing } from './start-serving/start-serving.ts';
import { TicketViews } from './ticket/ticket-views.ts';
import { UndoStep } from './undo-step/undo-step.ts';

const useCases = [
  CallNext,
  CloseCounter,
  CompleteStage,
  EstimateWait,
  FindVisit,
  IssueTicket,
  LeaveLine,
  ListCounters,
  ListLine,
  MissCall,
  OpenCounter,
  ParkTicket,
  ReadBoard,
  ReadMyVisit,
  RecallTicket,
  ReturnTicket,
  SetUpCounters,
  StartServing,
  TicketViews,
  UndoStep,
  VisitPerson,
];

/** Needs `VisitPaths` from the app, and identity's directories. */
@Module({ providers: [...useCases, WaitingLine, VisitStanding], exports: useCases })
export class QueueingModule {}
