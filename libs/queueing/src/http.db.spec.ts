import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessGuard, entities as identityEntities, IdentityModule } from '#identity';
import {
  Database,
  KernelModule,
  ManualClock,
  newId,
  openLog,
  runInContext,
  UnitOfWork,
  Vault,
  type Actor,
} from '#kernel';
import { InlineDispatcher, InlineJobs, KernelJobsModule } from '#kernel/jobs';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { VisitorArrived } from '#scheduling/events';
import { countersAnswer, counterView } from './list-counters/list-counters.ts';
import { QueueingHttpModule } from './http.ts';
import {
  ClosedDays,
  CounterServices,
  DoorPresence,
  entities,
  ExpectedVisitors,
  PlaceScreen,
  SetUpCounters,
  VisitPaths,
} from './index.ts';
import { QueueingJobsModule } from './jobs.ts';
import { lineAnswer } from './list-line/list-line.ts';
import { boardAnswer } from './read-board/read-board.ts';
import { zoneBoardAnswer } from './read-zone-board/zone-board.ts';
import { myVisitAnswer } from './read-my-visit/read-my-visit.ts';
import { ticketAnswer } from './ticket/ticket-view.ts';
import { visitAnswer } from './find-visit/find-visit.ts';

const paths = new VisitPaths([
  {
    lane: 'A',
    services: ['visit'],
    stages: [
      { code: 'desk', label: '상담', kind: 'called' },
      { code: 'chairs', label: '대기실', kind: 'timed', minutes: 15, seats: 3 },
    ],
  },
]);

@Global()
@Module({
  providers: [
    { provide: VisitPaths, useValue: paths },
    { provide: ExpectedVisitors, useValue: { perHour: async () => new Map() } },
    { provide: CounterServices, useValue: new CounterServices([], paths) },
    { provide: ClosedDays, useValue: { isClosed: async () => false } },
    { provide: DoorPresence, useValue: { centreOf: () => 'centre-1' } },
  ],
  exports: [VisitPaths, ExpectedVisitors, CounterServices, ClosedDays, DoorPresence],
})
class Paths {}

const everything = ['read-board', 'read-line', 'call-next', 'work-counter'].map((what) => `queueing.${what}`);
const staff: Actor = { kind: 'staff', id: newId(), permissions: everything, scope: 'centre-1' };
const screen: Actor = {
  kind: 'device',
  id: newId(),
  permissions: ['queueing.read-board'],
  scope: 'centre-1',
};
const elsewhere: Actor = { ...staff, scope: 'centre-2' };

describe('the http door', () => {
  let disposable: TestDatabase;
  let database: Database;
  let app: NestFastifyApplication;
  let actor: Actor = staff;
  const clock = new ManualClock('2021-05-26T00:00:00Z');
  const personId = newId();
  const visitId = newId();

  beforeAll(async () => {
    disposable = await createTestDatabase();
    database = await Database.open({
      url: disposable.url,
      entities: [...entities, ...identityEntities],
      applicationName: 'queueing http test',
    });
    const parts = {
      database,
      clock,
      vault: new Vault(Buffer.alloc(32, 5).toString('base64')),
      log: openLog('test', 'silent'),
      mode: 'live' as const,
    };
    @Module({
      imports: [
        KernelModule.of(parts),
        KernelJobsModule.with(new InlineDispatcher()),
        IdentityModule,
        Paths,
        QueueingHttpModule,
        QueueingJobsModule,
      ],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    })
    class TestApp {}
    app = await NestFactory.create<NestFastifyApplication>(TestApp, new FastifyAdapter(), { logger: false });
    app.useGlobalPipes(new StandardSchemaValidationPipe());
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('preHandler', (_request, _reply, next) =>
        runInContext({ correlationId: 'test', from: null, actor }, () => next()),
      );
    await app.init();
    await app.get(SetUpCounters).run({
      centreCode: 'centre-1',
      centreName: '시험 창구',
      counters: [{ code: 'desk-1', label: '1번 창구', stage: 'desk' }],
      zones: [
        { code: 'hall', label: '상담실 앞', stages: ['desk'], signs: [] },
        { code: 'rest', label: '대기실', stages: ['chairs'], signs: [] },
      ],
    });
    await app.get(PlaceScreen).run({ deviceId: screen.id!, centreCode: 'centre-1', zone: 'hall' });
    await app.get(UnitOfWork).run(async (tx) =>
      tx.record(VisitorArrived, {
        visitId,
        bookingId: newId(),
        personId,
        centreCode: 'centre-1',
        zone: 'Asia/Seoul',
        serviceCode: 'visit',
        serviceLabel: '방문 상담',
        startsAt: '2021-05-26T09:10:00+09:00',
        arrivedAt: '2021-05-26T09:00:00+09:00',
        needs: [],
        checkedInBy: 'self',
      }),
    );
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await disposable.drop();
  });

  const call = async (as: Actor, method: 'GET' | 'POST', url: string, payload: object = {}) => {
    actor = as;
    const response = await app.inject({
      method,
      url: `/queueing/${url}`,
      ...(method === 'POST' ? { payload } : {}),
    });
    return { status: response.statusCode, body: response.json() as unknown };
  };
  const get = async <T>(as: Actor, url: string, schema: { parse(body: unknown): T }): Promise<T> => {
    const { status, body } = await call(as, 'GET', url);
    expect(status).toBe(200);
    return schema.parse(body);
  };

  it('takes a visitor from arrival to the door, and each answer has the shape that is documented', async () => {
    expect((await call(staff, 'GET', `visits/${visitId}`)).status).not.toBe(200);
    await app.get(InlineJobs).drain();
    expect(await get(screen, `visits/${visitId}`, visitAnswer)).toMatchObject({
      ticket: 'A001',
      state: 'waiting',
    });

    const { counters, stages } = await get(staff, 'counters', countersAnswer);
    expect(stages.map((stage) => stage.code)).toEqual(['desk', 'chairs']);
    const counterId = counters[0]!.id;
    const opened = await call(staff, 'POST', `counters/${counterId}/opening`);
    expect(counterView.parse(opened.body).state).toBe('open');

    const called = await call(staff, 'POST', `counters/${counterId}/next-call`);
    expect(called.status).toBe(200);
    const { ticket } = ticketAnswer.parse(called.body);
    expect(ticket).toMatchObject({ number: 'A001', state: 'called', orderRule: { code: 'appointment' } });

    const board = await get(screen, 'zone-board', zoneBoardAnswer);
    expect((await get(staff, 'board?centre=centre-1', boardAnswer)).calls).toHaveLength(1);
    expect((await get(staff, 'zone-board?zone=rest', zoneBoardAnswer)).calls).toHaveLength(0);
    expect(board.calls).toMatchObject([
      { ticketNumber: 'A001', stageLabel: '상담', counterLabel: '1번 창구' },
    ]);
    const resident: Actor = { kind: 'resident', id: personId, permissions: [], scope: null };
    const mine = await get(resident, 'my-visit', myVisitAnswer);
    expect(mine.visit).toMatchObject({ state: 'called', counter: { label: '1번 창구' } });

    const act = async (what: string, payload?: object) =>
      ticketAnswer.parse((await call(staff, 'POST', `tickets/${ticket.id}/${what}`, payload)).body).ticket;
    expect((await act('start')).state).toBe('serving');
    expect(await act('completion')).toMatchObject({
      stage: 'chairs',
      state: 'serving',
      dueAt: '2021-05-26T00:15:00Z',
    });
    expect((await act('undo')).stage).toBe('desk');
    expect((await act('completion')).stage).toBe('chairs');
    expect((await get(staff, 'stages/chairs/line', lineAnswer)).serving).toHaveLength(1);
    expect((await act('completion', { reason: '본인 요청' })).state).toBe('done');
    expect((await get(staff, 'stages/chairs/line', lineAnswer)).done).toBe(1);
  });

  it('is shut to screens that want names, to another centre and to nonsense', async () => {
    expect((await call(screen, 'GET', 'stages/desk/line')).status).not.toBe(200);
    expect((await call(screen, 'GET', 'board?centre=centre-1')).status).not.toBe(200);
    expect((await call(screen, 'GET', 'zone-board?zone=rest')).status).not.toBe(200);
    expect((await call({ ...screen, id: newId() }, 'GET', 'zone-board')).status).not.toBe(200);
    expect((await call(screen, 'GET', 'screens')).status).not.toBe(200);
    expect((await call(staff, 'POST', 'zones', {})).status).not.toBe(200);
    expect((await call(elsewhere, 'GET', 'board?centre=centre-1')).status).not.toBe(200);
    expect((await call(elsewhere, 'GET', `visits/${visitId}`)).status).not.toBe(200);
    expect((await call(staff, 'POST', 'counters/nonsense/opening')).status).toBe(400);
  });
});
