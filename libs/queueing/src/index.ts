import { Counter } from './counter.entity.ts';
import { Ticket } from './ticket/ticket.entity.ts';
import { Visit } from './visit.entity.ts';

export { CallNext } from './call-next/call-next.ts';
export { CloseCounter } from './close-counter/close-counter.ts';
export { CompleteStage } from './complete-stage/complete-stage.ts';
export { FindVisit } from './find-visit/find-visit.ts';
export { VisitPerson } from './find-visit/visit-person.ts';
export { LeaveLine } from './leave-line/leave-line.ts';
export { ListCounters } from './list-counters/list-counters.ts';
export { ListLine } from './list-line/list-line.ts';
export { MissCall } from './miss-call/miss-call.ts';
export { OpenCounter } from './open-counter/open-counter.ts';
export { ParkTicket } from './park-ticket/park-ticket.ts';
export { permissions } from './permissions.ts';
export { QueueingModule } from './queueing.module.ts';
export { ReadBoard } from './read-board/read-board.ts';
export { ReadMyVisit } from './read-my-visit/read-my-visit.ts';
export { RecallTicket } from './recall-ticket/recall-ticket.ts';
export { ReturnTicket } from './return-ticket/return-ticket.ts';
export { SetUpCounters, type CountersSetUp } from './set-up-counters/set-up-counters.ts';
export { StartServing } from './start-serving/start-serving.ts';
export { UndoStep } from './undo-step/undo-step.ts';
export { VisitPaths, type StageDescription, type VisitPath } from './visit-paths.ts';

export const entities = [Visit, Ticket, Counter];
