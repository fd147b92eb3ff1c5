import { entities as identityEntities, PeopleDirectory, StaffDirectory } from '#identity';
import { Database, ManualClock, newId, runInContext, UnitOfWork, Vault, type Transaction } from '#kernel';
import { entities, VisitPaths, type VisitPath } from '#queueing';
import { CallNext } from '../../libs/queueing/src/call-next/call-next.ts';
import { WaitingLine } from '../../libs/queueing/src/call-next/waiting-line.ts';
import { CloseCounter } from '../../libs/queueing/src/close-counter/close-counter.ts';
import { CompleteStage } from '../../libs/queueing/src/complete-stage/complete-stage.ts';
import { EstimateWait } from '../../libs/queueing/src/estimate-wait/estimate-wait.ts';
import { VisitStanding } from '../../libs/queueing/src/find-visit/visit-standing.ts';
import { IssueTicket, type Arrival } from '../../libs/queueing/src/issue-ticket/issue-ticket.ts';
import { LeaveLine } from '../../libs/queueing/src/leave-line/leave-line.ts';
import { ListCounters } from '../../libs/queueing/src/list-counters/list-counters.ts';
import { ListLine } from '../../libs/queueing/src/list-line/list-line.ts';
import { MissCall } from '../../libs/queueing/src/miss-call/miss-call.ts';
import { OpenCounter } from '../../libs/queueing/src/open-counter/open-counter.ts';
import { ParkTicket } from '../../libs/queueing/src/park-ticket/park-ticket.ts';
import { ReadBoard } from '../../libs/queueing/src/read-board/read-board.ts';
import { ReadMyVisit } from '../../libs/queueing/src/read-my-visit/read-my-visit.ts';
import { RecallTicket } from '../../libs/queueing/src/recall-ticket/recall-ticket.ts';
import { ReturnTicket } from '../../libs/queueing/src/return-ticket/return-ticket.ts';
import { SetUpCounters } from '../../libs/queueing/src/set-up-counters/set-up-counters.ts';
import { StartServing } from '../../libs/queueing/src/start-serving/start-serving.ts';
import { TicketViews } from '../../libs/queueing/src/ticket/ticket-views.ts';
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
export const openQueue = async (start = '2021-05-26T00:00:00Z') => {
  const disposable = await createTestDatabase();
  const database = await Database.open({
    url: disposable.url,
    entities: [...entities, ...identityEntities],
    poolSize: 12,
    applicationName: 'queue test',
  });
  const clock = new ManualClock(start);
  const unitOfWork = new UnitOfWork(database, clock);
  const paths = new VisitPaths([deskRoomChairs]);
  const people = new PeopleDirectory(database, new Vault(Buffer.alloc(32, 7).toString('base64')));
  const views = new TicketViews(database, people, clock);
  const estimateWait = new EstimateWait(database, clock, paths);
  const issueTicket = new IssueTicket(paths);
  const setUpCounters = new SetUpCounters(unitOfWork);
  const openCounter = new OpenCounter(unitOfWork);
  const { sql } = database;

  const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => unitOfWork.run(work);
  return {
    database,
    clock,
    unitOfWork,
    paths,
    sql,
    issueTicket,
    setUpCounters,
    openCounter,
    closeCounter: new CloseCounter(unitOfWork),
    callNext: new CallNext(unitOfWork, paths, new WaitingLine()),
    recallTicket: new RecallTicket(unitOfWork, paths),
    startServing: new StartServing(unitOfWork),
    completeStage: new CompleteStage(unitOfWork, paths),
    missCall: new MissCall(unitOfWork),
    parkTicket: new ParkTicket(unitOfWork),
    returnTicket: new ReturnTicket(unitOfWork),
    leaveLine: new LeaveLine(unitOfWork),
    undoStep: new UndoStep(unitOfWork),
    listLine: new ListLine(database, clock, views),
    listCounters: new ListCounters(database, new StaffDirectory(database), views, paths),
    readBoard: new ReadBoard(database, clock, paths, estimateWait),
    readMyVisit: new ReadMyVisit(database, clock, paths, new VisitStanding(database, estimateWait)),

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
                personId: issued.personId,
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
