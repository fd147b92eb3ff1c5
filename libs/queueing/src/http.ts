import { Module } from '@nestjs/common';
import { AnswerAlarmController } from './answer-alarm/answer-alarm.http.ts';
import { ChangeSkillsController } from './change-skills/change-skills.http.ts';
import { ConfirmArrivalController } from './confirm-arrival/confirm-arrival.http.ts';
import { DecideWalkInRuleController } from './decide-walk-in-rule/decide-walk-in-rule.http.ts';
import { ShowHowBusyController } from './show-how-busy/show-how-busy.http.ts';
import { TakeNumberController } from './take-number/take-number.http.ts';
import { TakeNumberFromHomeController } from './take-number-from-home/take-number-from-home.http.ts';
import { ChooseStayController } from './choose-stay/choose-stay.http.ts';
import { EndAlarmController } from './end-alarm/end-alarm.http.ts';
import { ExtendStayController } from './extend-stay/extend-stay.http.ts';
import { FindTicketController } from './find-ticket/find-ticket.http.ts';
import { ListAlarmsController } from './list-alarms/list-alarms.http.ts';
import { RaiseAlarmController } from './raise-alarm/raise-alarm.http.ts';
import { RepairTicketController } from './repair-ticket/repair-ticket.http.ts';
import { StageSeatsController } from './stage-seats/stage-seats.http.ts';
import { AskForNearTextController } from './ask-for-near-text/ask-for-near-text.http.ts';
import { CallNextController } from './call-next/call-next.http.ts';
import { CallStaffController } from './call-staff/call-staff.http.ts';
import { CloseCounterController } from './close-counter/close-counter.http.ts';
import { CompleteStageController } from './complete-stage/complete-stage.http.ts';
import { DecideFloorRuleController } from './decide-floor-rule/decide-floor-rule.http.ts';
import { EditZonesController } from './edit-zones/edit-zones.http.ts';
import { FindVisitController } from './find-visit/find-visit.http.ts';
import { LeaveLineController } from './leave-line/leave-line.http.ts';
import { ListCountersController } from './list-counters/list-counters.http.ts';
import { ListLineController } from './list-line/list-line.http.ts';
import { ListMyVisitsController } from './list-my-visits/list-my-visits.http.ts';
import { ListStepsController } from './list-steps/list-steps.http.ts';
import { ScreensController } from './manage-screens/screens.http.ts';
import { MissCallController } from './miss-call/miss-call.http.ts';
import { OpenCounterController } from './open-counter/open-counter.http.ts';
import { ParkTicketController } from './park-ticket/park-ticket.http.ts';
import { PauseCounterController } from './pause-counter/pause-counter.http.ts';
import { PlanBreaksController } from './plan-breaks/plan-breaks.http.ts';
import { PrintSlipController } from './print-slip/print-slip.http.ts';
import { QueueingModule } from './queueing.module.ts';
import { ReadBoardController } from './read-board/read-board.http.ts';
import { ReadControlRoomController } from './read-control-room/read-control-room.http.ts';
import { ReadMyVisitController } from './read-my-visit/read-my-visit.http.ts';
import { ReadZoneBoardController } from './read-zone-board/read-zone-board.http.ts';
import { ReassignCounterController } from './reassign-counter/reassign-counter.http.ts';
import { RecallTicketController } from './recall-ticket/recall-ticket.http.ts';
import { ReturnTicketController } from './return-ticket/return-ticket.http.ts';
import { StartServingController } from './start-serving/start-serving.http.ts';
import { TransferTicketController } from './transfer-ticket/transfer-ticket.http.ts';
import { UndoStepController } from './undo-step/undo-step.http.ts';
import { BoardMessagesController } from './write-board-message/board-messages.http.ts';

@Module({
  imports: [QueueingModule],
  controllers: [
    ChangeSkillsController,
    ConfirmArrivalController,
    DecideWalkInRuleController,
    ShowHowBusyController,
    TakeNumberController,
    TakeNumberFromHomeController,
    AnswerAlarmController,
    ChooseStayController,
    EndAlarmController,
    ExtendStayController,
    FindTicketController,
    ListAlarmsController,
    RaiseAlarmController,
    RepairTicketController,
    StageSeatsController,
    AskForNearTextController,
    BoardMessagesController,
    CallNextController,
    CallStaffController,
    CloseCounterController,
    CompleteStageController,
    DecideFloorRuleController,
    EditZonesController,
    FindVisitController,
    LeaveLineController,
    ListCountersController,
    ListLineController,
    ListMyVisitsController,
    ListStepsController,
    MissCallController,
    OpenCounterController,
    ParkTicketController,
    PauseCounterController,
    PlanBreaksController,
    PrintSlipController,
    ReadBoardController,
    ReadControlRoomController,
    ReadMyVisitController,
    ReadZoneBoardController,
    ReassignCounterController,
    RecallTicketController,
    ReturnTicketController,
    ScreensController,
    StartServingController,
    TransferTicketController,
    UndoStepController,
  ],
})
export class QueueingHttpModule {}
