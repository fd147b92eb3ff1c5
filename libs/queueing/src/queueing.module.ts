import { Module } from '@nestjs/common';
import { AnswerAlarm } from './answer-alarm/answer-alarm.ts';
import { ChangeSkills } from './change-skills/change-skills.ts';
import { ConfirmArrival } from './confirm-arrival/confirm-arrival.ts';
import { DecideWalkInRule } from './decide-walk-in-rule/decide-walk-in-rule.ts';
import { ListWalkInRules } from './decide-walk-in-rule/list-walk-in-rules.ts';
import { ShowHowBusy } from './show-how-busy/show-how-busy.ts';
import { NumberDesk } from './take-number/number-desk.ts';
import { TakeNumber } from './take-number/take-number.ts';
import { TakeNumberFromHome } from './take-number-from-home/take-number-from-home.ts';
import { ChooseStay } from './choose-stay/choose-stay.ts';
import { EndAlarm } from './end-alarm/end-alarm.ts';
import { ExtendStay } from './extend-stay/extend-stay.ts';
import { FindTicket } from './find-ticket/find-ticket.ts';
import { AlarmViews } from './list-alarms/alarm-views.ts';
import { ListAlarms } from './list-alarms/list-alarms.ts';
import { ListOpenAlarms } from './list-alarms/list-open-alarms.ts';
import { RaiseAlarm } from './raise-alarm/raise-alarm.ts';
import { RepairTicket } from './repair-ticket/repair-ticket.ts';
import { DecideSeats } from './stage-seats/decide-seats.ts';
import { ListSeats } from './stage-seats/list-seats.ts';
import { AskForNearText } from './ask-for-near-text/ask-for-near-text.ts';
import { CallNext } from './call-next/call-next.ts';
import { WaitingLine } from './call-next/waiting-line.ts';
import { AnswerHelpCall } from './call-staff/answer-help-call.ts';
import { CallStaff } from './call-staff/call-staff.ts';
import { ListHelpCalls } from './call-staff/list-help-calls.ts';
import { CloseCounter } from './close-counter/close-counter.ts';
import { CompleteStage } from './complete-stage/complete-stage.ts';
import { DecideFloorRule } from './decide-floor-rule/decide-floor-rule.ts';
import { ListFloorRules } from './decide-floor-rule/list-floor-rules.ts';
import { EditZones } from './edit-zones/edit-zones.ts';
import { ListZones } from './edit-zones/list-zones.ts';
import { EstimateWait } from './estimate-wait/estimate-wait.ts';
import { FindVisit } from './find-visit/find-visit.ts';
import { VisitStanding } from './find-visit/visit-standing.ts';
import { FloorRules } from './floor-rules/floor-rules.ts';
import { IssueTicket } from './issue-ticket/issue-ticket.ts';
import { LeaveLine } from './leave-line/leave-line.ts';
import { ListCounters } from './list-counters/list-counters.ts';
import { ListLine } from './list-line/list-line.ts';
import { FollowedVisits } from './list-my-visits/followed-visits.ts';
import { ListMyVisits } from './list-my-visits/list-my-visits.ts';
import { ListSteps } from './list-steps/list-steps.ts';
import { ChangeScreen } from './manage-screens/change-screen.ts';
import { ListScreens } from './manage-screens/list-screens.ts';
import { PairScreen } from './manage-screens/pair-screen.ts';
import { PlaceScreen } from './manage-screens/place-screen.ts';
import { MissCall } from './miss-call/miss-call.ts';
import { NoteForecast } from './note-forecast/note-forecast.ts';
import { OpenCounter } from './open-counter/open-counter.ts';
import { ParkTicket } from './park-ticket/park-ticket.ts';
import { LineCover } from './pause-counter/line-cover.ts';
import { PauseCounter } from './pause-counter/pause-counter.ts';
import { ResumeCounter } from './pause-counter/resume-counter.ts';
import { ListBreaks } from './plan-breaks/list-breaks.ts';
import { PlanBreaks } from './plan-breaks/plan-breaks.ts';
import { WithdrawBreak } from './plan-breaks/withdraw-break.ts';
import { PrintSlip } from './print-slip/print-slip.ts';
import { SlipViews } from './print-slip/slip-views.ts';
import { BoardSnapshots } from './read-board/board-snapshots.ts';
import { ReadBoard } from './read-board/read-board.ts';
import { StageCounts } from './read-board/stage-counts.ts';
import { ReadControlRoom } from './read-control-room/read-control-room.ts';
import { DescribeVisit } from './read-my-visit/describe-visit.ts';
import { ReadMyVisit } from './read-my-visit/read-my-visit.ts';
import { ReadOwnZone } from './read-zone-board/read-own-zone.ts';
import { ReadZoneBoard } from './read-zone-board/read-zone-board.ts';
import { ReassignCounter } from './reassign-counter/reassign-counter.ts';
import { RecallTicket } from './recall-ticket/recall-ticket.ts';
import { ReturnTicket } from './return-ticket/return-ticket.ts';
import { SetUpCounters } from './set-up-counters/set-up-counters.ts';
import { StartServing } from './start-serving/start-serving.ts';
import { TicketViews } from './ticket/ticket-views.ts';
import { TransferTicket } from './transfer-ticket/transfer-ticket.ts';
import { UndoStep } from './undo-step/undo-step.ts';
import { ListBoardMessages } from './write-board-message/list-board-messages.ts';
import { WriteBoardMessage } from './write-board-message/write-board-message.ts';
import { FloorZones } from './zones/floor-zones.ts';

const useCases = [
  ChangeSkills,
  ConfirmArrival,
  DecideWalkInRule,
  ListWalkInRules,
  ShowHowBusy,
  TakeNumber,
  TakeNumberFromHome,
  AnswerAlarm,
  ChooseStay,
  DecideSeats,
  EndAlarm,
  ExtendStay,
  FindTicket,
  ListAlarms,
  ListOpenAlarms,
  ListSeats,
  RaiseAlarm,
  RepairTicket,
  AnswerHelpCall,
  AskForNearText,
  BoardSnapshots,
  CallNext,
  CallStaff,
  ChangeScreen,
  CloseCounter,
  CompleteStage,
  DecideFloorRule,
  EditZones,
  EstimateWait,
  FindVisit,
  FloorRules,
  FloorZones,
  FollowedVisits,
  IssueTicket,
  LeaveLine,
  ListBoardMessages,
  ListBreaks,
  ListCounters,
  ListFloorRules,
  ListHelpCalls,
  ListLine,
  ListMyVisits,
  ListScreens,
  ListSteps,
  ListZones,
  MissCall,
  NoteForecast,
  OpenCounter,
  PairScreen,
  ParkTicket,
  PauseCounter,
  PlaceScreen,
  PlanBreaks,
  PrintSlip,
  ReadBoard,
  ReadControlRoom,
  ReadMyVisit,
  ReadOwnZone,
  ReadZoneBoard,
  ReassignCounter,
  RecallTicket,
  ResumeCounter,
  ReturnTicket,
  SetUpCounters,
  SlipViews,
  StartServing,
  TicketViews,
  TransferTicket,
  UndoStep,
  WithdrawBreak,
  WriteBoardMessage,
];

/** Needs `VisitPaths`, `CounterServices`, `ExpectedVisitors`, `ClosedDays` and `DoorPresence` from the app, and identity's directories. */
@Module({
  providers: [
    ...useCases,
    AlarmViews,
    LineCover,
    NumberDesk,
    DescribeVisit,
    StageCounts,
    WaitingLine,
    VisitStanding,
  ],
  exports: useCases,
})
export class QueueingModule {}
