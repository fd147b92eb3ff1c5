import { entities as identityEntities, PeopleDirectory, StaffDirectory } from '#identity';
import { Database, ManualClock, newId, runInContext, UnitOfWork, Vault, type Transaction } from '#kernel';
import { CounterServices, entities, type CounterService, VisitPaths, type VisitPath } from '#queueing';
import { AnswerAlarm } from '../../libs/queueing/src/answer-alarm/answer-alarm.ts';
import { ChooseStay } from '../../libs/queueing/src/choose-stay/choose-stay.ts';
import { EndAlarm } from '../../libs/queueing/src/end-alarm/end-alarm.ts';
import { ExtendStay } from '../../libs/queueing/src/extend-stay/extend-stay.ts';
import { AlarmViews } from '../../libs/queueing/src/list-alarms/alarm-views.ts';
import { ListAlarms } from '../../libs/queueing/src/list-alarms/list-alarms.ts';
import { ListOpenAlarms } from '../../libs/queueing/src/list-alarms/list-open-alarms.ts';
import { MissWhoStaysAway } from '../../libs/queueing/src/miss-call/miss-who-stays-away.job.ts';
import { RaiseAlarm } from '../../libs/queueing/src/raise-alarm/raise-alarm.ts';
import { RepairTicket } from '../../libs/queueing/src/repair-ticket/repair-ticket.ts';
import { DecideSeats } from '../../libs/queueing/src/stage-seats/decide-seats.ts';
import { ListSeats } from '../../libs/queueing/src/stage-seats/list-seats.ts';
import { CallNext } from '../../libs/queueing/src/call-next/call-next.ts';
import { WaitingLine } from '../../libs/queueing/src/call-next/waiting-line.ts';
import { CloseCounter } from '../../libs/queueing/src/close-counter/close-counter.ts';
import { CompleteStage } from '../../libs/queueing/src/complete-stage/complete-stage.ts';
import { EstimateWait } from '../../libs/queueing/src/estimate-wait/estimate-wait.ts';
import { VisitStanding } from '../../libs/queueing/src/find-visit/visit-standing.ts';
import { IssueTicket, type Arrival } from '../../libs/queueing/src/issue-ticket/issue-ticket.ts';
import { LeaveLine } from '../../libs/queueing/src/leave-line/leave-line.ts';
import { ListCounters } from '../../libs/queueing/src/list-counters/list-counters.ts';
import { ListSteps } from '../../libs/queueing/src/list-steps/list-steps.ts';
import { DecideFloorRule } from '../../libs/queueing/src/decide-floor-rule/decide-floor-rule.ts';
import { ListFloorRules } from '../../libs/queueing/src/decide-floor-rule/list-floor-rules.ts';
import { ListLine } from '../../libs/queueing/src/list-line/list-line.ts';
import { MissCall } from '../../libs/queueing/src/miss-call/miss-call.ts';
import { OpenCounter } from '../../libs/queueing/src/open-counter/open-counter.ts';
import { ParkTicket } from '../../libs/queueing/src/park-ticket/park-ticket.ts';
import { ReadBoard } from '../../libs/queueing/src/read-board/read-board.ts';
import { StageCounts } from '../../libs/queueing/src/read-board/stage-counts.ts';
import { DescribeVisit } from '../../libs/queueing/src/read-my-visit/describe-visit.ts';
import { ReadMyVisit } from '../../libs/queueing/src/read-my-visit/read-my-visit.ts';
import { LineCover } from '../../libs/queueing/src/pause-counter/line-cover.ts';
import { PauseCounter } from '../../libs/queueing/src/pause-counter/pause-counter.ts';
import { ResumeCounter } from '../../libs/queueing/src/pause-counter/resume-counter.ts';
import { ListBreaks } from '../../libs/queueing/src/plan-breaks/list-breaks.ts';
import { PlanBreaks } from '../../libs/queueing/src/plan-breaks/plan-breaks.ts';
import { WithdrawBreak } from '../../libs/queueing/src/plan-breaks/withdraw-break.ts';
import { ReassignCounter } from '../../libs/queueing/src/reassign-counter/reassign-counter.ts';
import { RecallTicket } from '../../libs/queueing/src/recall-ticket/recall-ticket.ts';
import { ReturnTicket } from '../../libs/queueing/src/return-ticket/return-ticket.ts';
import { SetUpCounters } from '../../libs/queueing/src/set-up-counters/set-up-counters.ts';
import { StartServing } from '../../libs/queueing/src/start-serving/start-serving.ts';
import { TicketViews } from '../../libs/queueing/src/ticket/ticket-views.ts';
import { TransferTicket } from '../../libs/queueing/src/transfer-ticket/transfer-ticket.ts';
import { UndoStep } from '../../libs/queueing/src/undo-step/undo-step.ts';
import { createTestDatabase } from './database.ts';

export const CENTRE = 'centre-1';

/** A desk, a room after it and three chairs after that. */
export const deskRoomChairs: VisitPath = {
  lane: 'A',
  services: ['visit'],
  stages: [
    { code: 'desk', label: '상담', kind: 'called' },
    { code: 'room', label: '처리', kind: 'called' },
    { code: 'chairs', label: '대기실', kind: 'timed', minutes: 15, seats: 3 },
  ],
};

/** The queue of one centre over a database of its own, with every use case at hand and a clock that obeys. */
export const openQueue = async (
  start = '2021-05-26T00:00:00Z',
  described: { paths: VisitPath[]; services: CounterService[] } = { paths: [deskRoomChairs], services: [] },
) => {
  const disposable = await createTestDatabase();
  const database = await Database.open({
    url: disposable.url,
    entities: [...entities, ...identityEntities],
    poolSize: 12,
    applicationName: 'queue test',
  });
  const clock = new ManualClock(start);
  const unitOfWork = new UnitOfWork(database, clock);
  const paths = new VisitPaths(described.paths);
  const services = new CounterServices(described.services, paths);
  const people = new PeopleDirectory(database, new Vault(Buffer.alloc(32, 7).toString('base64')));
  const views = new TicketViews(database, people, clock);
  const estimateWait = new EstimateWait(database, clock, paths);
  const issueTicket = new IssueTicket(paths, people);
  const setUpCounters = new SetUpCounters(unitOfWork);
  const openCounter = new OpenCounter(unitOfWork);
  const cover = new LineCover(paths);
  const staff = new StaffDirectory(database);
  const { sql } = database;

  const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => unitOfWork.run(work);
  return {
    database,
    clock,
    unitOfWork,
    paths,
    services,
    sql,
    people,
    issueTicket,
    setUpCounters,
    openCounter,
    closeCounter: new CloseCounter(unitOfWork),
    callNext: new CallNext(unitOfWork, paths, new WaitingLine()),
    recallTicket: new RecallTicket(unitOfWork, paths),
    startServing: new StartServing(unitOfWork),
    completeStage: new CompleteStage(unitOfWork, paths),
    missCall: new MissCall(unitOfWork),
    missWhoStaysAway: new MissWhoStaysAway(database, unitOfWork, clock),
    chooseStay: new ChooseStay(unitOfWork, paths),
    extendStay: new ExtendStay(unitOfWork),
    decideSeats: new DecideSeats(unitOfWork, paths),
    listSeats: new ListSeats(database, clock, staff, paths),
    raiseAlarm: new RaiseAlarm(unitOfWork, paths),
    answerAlarm: new AnswerAlarm(unitOfWork),
    endAlarm: new EndAlarm(unitOfWork),
    listOpenAlarms: new ListOpenAlarms(database, clock, new AlarmViews(database, staff)),
    listAlarms: new ListAlarms(database, new AlarmViews(database, staff)),
    repairTicket: new RepairTicket(unitOfWork, paths),
    parkTicket: new ParkTicket(unitOfWork),
    returnTicket: new ReturnTicket(unitOfWork),
    leaveLine: new LeaveLine(unitOfWork),
    undoStep: new UndoStep(unitOfWork),
    transferTicket: new TransferTicket(unitOfWork, paths),
    pauseCounter: new PauseCounter(unitOfWork, cover),
    resumeCounter: new ResumeCounter(unitOfWork),
    reassignCounter: new ReassignCounter(unitOfWork, paths, cover),
    planBreaks: new PlanBreaks(unitOfWork, cover),
    withdrawBreak: new WithdrawBreak(unitOfWork),
    listBreaks: new ListBreaks(database, clock),
    listSteps: new ListSteps(database, staff, paths),
    decideFloorRule: new DecideFloorRule(unitOfWork),
    listFloorRules: new ListFloorRules(database, clock, staff),
    listLine: new ListLine(database, clock, views, paths),
    listCounters: new ListCounters(database, staff, views, paths, clock, services),
    readBoard: new ReadBoard(database, clock, paths, new StageCounts(database, paths, estimateWait)),
    readMyVisit: new ReadMyVisit(
      clock,
      new DescribeVisit(database, paths, new VisitStanding(database, clock, paths, estimateWait)),
    ),

    /** Counters of a stage, open and staffed by nobody in particular; returns their ids. */
    async counters(stage: string, count: number): Promise<string[]> {
      const set = await setUpCounters.run({
        centreCode: CENTRE,
        centreName: '시험 창구',
        counters: Array.from({ length: count }, (_, at) => ({
          code: `${stage}-${at + 1}`,
          label: `${stage} ${at + 1}번`,
          stage,
        })),
      });
      for (const { id } of set.counters) await openCounter.run({ counterId: id });
      return set.counters.map(({ id }) => id);
    },

    /** Somebody comes in now with an appointment at `startsAt`; returns what the ticket says. */
    async arrive(startsAt = clock.now().toString(), more: Partial<Arrival> = {}) {
      const ticket = await inTransaction((tx) =>
        issueTicket
          .run(tx, {
            visitId: newId(),
            bookingId: newId(),
            bookingNumber: 'K7Q-4M2P',
            personId: newId(),
            centreCode: CENTRE,
            zone: 'Asia/Seoul',
            serviceCode: 'visit',
            serviceLabel: '방문 상담',
            startsAt,
            arrivedAt: tx.now.toString(),
            needs: [],
            ...more,
          })
          .then(
            (issued) =>
              issued && {
                id: issued.id,
                visitId: issued.visitId,
                personId: issued.personId!,
                number: issued.number,
              },
          ),
      );
      if (!ticket) throw new Error('No ticket was issued.');
      return ticket;
    },

    /** Runs `work` on behalf of a member of staff. */
    as: <T>(staffId: string, work: () => Promise<T>, permissions: string[] = []): Promise<T> =>
      runInContext(
        {
          correlationId: 'test',
          from: null,
          actor: { kind: 'staff', id: staffId, permissions, scope: CENTRE },
        },
        work,
      ),

    /** What was announced, in the order of commit. */
    async facts(): Promise<{ name: string; payload: Record<string, unknown> }[]> {
      return sql`select name, payload from kernel.outbox order by position`;
    },

    async close(): Promise<void> {
      await database.close();
      await disposable.drop();
    },
  };
};

export type Queue = Awaited<ReturnType<typeof openQueue>>;

/** A queue of its own for one test. */
export const withQueue = async (work: (queue: Queue) => Promise<void>): Promise<void> => {
  const queue = await openQueue();
  try {
    await work(queue);
  } finally {
    await queue.close();
  }
};
