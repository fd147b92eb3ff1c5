import { Module } from '@nestjs/common';
import { CallNextController } from './call-next/call-next.http.ts';
import { CloseCounterController } from './close-counter/close-counter.http.ts';
import { CompleteStageController } from './complete-stage/complete-stage.http.ts';
import { FindVisitController } from './find-visit/find-visit.http.ts';
import { LeaveLineController } from './leave-line/leave-line.http.ts';
import { ListCountersController } from './list-counters/list-counters.http.ts';
import { ListLineController } from './list-line/list-line.http.ts';
import { MissCallController } from './miss-call/miss-call.http.ts';
import { OpenCounterController } from './open-counter/open-counter.http.ts';
import { ParkTicketController } from './park-ticket/park-ticket.http.ts';
import { QueueingModule } from './queueing.module.ts';
import { ReadBoardController } from './read-board/read-board.http.ts';
import { ReadMyVisitController } from './read-my-visit/read-my-visit.http.ts';
import { RecallTicketController } from './recall-ticket/recall-ticket.http.ts';
import { ReturnTicketController } from './return-ticket/return-ticket.http.ts';
import { StartServingController } from './start-serving/start-serving.http.ts';
import { UndoStepController } from './undo-step/undo-step.http.ts';

@Module({
  imports: [QueueingModule],
  controllers: [
    CallNextController,
    CloseCounterController,
    CompleteStageController,
    FindVisitController,
    LeaveLineController,
    ListCountersController,
    ListLineController,
    MissCallController,
    OpenCounterController,
    ParkTicketController,
    ReadBoardController,
    ReadMyVisitController,
    RecallTicketController,
    ReturnTicketController,
    StartServingController,
    UndoStepController,
  ],
})
export class QueueingHttpModule {}
