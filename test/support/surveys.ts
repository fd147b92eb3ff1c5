import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { buildGateway } from '../../apps/gateway/gateway.ts';
import { Journal } from '../../apps/gateway/journal.ts';
import { CaseDone } from '#casework/events';
import { entitiesOf } from '#departments/contract';
import { IdentityModule, RegisterPerson } from '#identity';
import {
  Database,
  KernelModule,
  ManualClock,
  newId,
  openLog,
  runInContext,
  UnitOfWork,
  Vault,
} from '#kernel';
import { InlineDispatcher, InlineJobs, KernelJobsModule } from '#kernel/jobs';
import { GatewayVoiceCaller, SetUpSurveys, Surveys, SurveysModule, VoiceCaller, type Survey } from '#surveys';
import { SurveysJobsModule } from '#surveys/jobs';
import { createTestDatabase } from './database.ts';

const API_KEY = 'test';

export const courtesy: Survey = {
  code: 'counter.courtesy',
  label: '민원 만족도',
  questions: [
    { code: 'kindness', label: '친절도', spoken: '담당 공무원이 친절하였습니까?' },
    { code: 'satisfaction', label: '만족도', spoken: '처리 결과에 만족하십니까?' },
  ],
  kinds: ['counter.petition'],
  firstRule: {
    effectiveFrom: '2021-01-01',
    isOn: true,
    callAfterMinutes: 5,
    callsMost: 2,
    callAgainMinutes: 60,
    asksFrom: '09:00',
    asksUntil: '18:00',
    notAgainDays: 30,
  },
  baselines: [{ year: 2020, question: 'kindness', percent: 89 }],
};

const office = { code: 'counter-1', name: '시험 민원실', phone: '02-2241-3114', zone: 'Asia/Seoul' };

@Module({})
class OutsideModule {}

/** Surveys with real Postgres and the gateway's phones, at a time that stands still until it is moved. */
export const openSurveyWorld = async () => {
  const testDatabase = await createTestDatabase();
  const database = await Database.open({
    url: testDatabase.url,
    entities: entitiesOf([]),
    applicationName: 'surveys test',
  });
  const clock = new ManualClock('2021-05-26T10:00:00+09:00');
  const folder = await mkdtemp(path.join(tmpdir(), 'gateway-'));
  const journal = await Journal.open(path.join(folder, 'journal.jsonl'));
  const gateway = buildGateway({ apiKey: API_KEY, senders: [], journal, clock });
  gateway.calls.answering = 'by-hand';
  const url = await gateway.listen({ port: 0, host: '127.0.0.1' });
  const values = [
    {
      provide: Surveys,
      useValue: new Surveys([
        { department: 'counter', offices: [office.code], surveys: [courtesy] },
        { department: 'other', offices: ['other-1'], surveys: [] },
      ]),
    },
    {
      provide: VoiceCaller,
      useValue: new GatewayVoiceCaller({ url, apiKey: API_KEY, caller: office.phone }),
    },
  ];
  const app = await NestFactory.createApplicationContext(
    {
      module: OutsideModule,
      global: true,
      imports: [
        KernelModule.of({
          database,
          clock,
          vault: new Vault(Buffer.alloc(32, 7).toString('base64')),
          log: openLog('test', 'silent'),
          mode: 'demo',
        }),
        KernelJobsModule.with(new InlineDispatcher()),
        IdentityModule,
        SurveysModule,
        SurveysJobsModule,
      ],
      providers: values,
      exports: values,
    },
    { logger: false, abortOnError: false },
  );
  await app.get(SetUpSurveys).run();
  let people = 0;
  return {
    app,
    clock,
    database,
    calls: gateway.calls,
    workerCatchesUp: () => app.get(InlineJobs).drain({ sweeps: true }),
    somebody: async (phone = `+8210${String(20_000_000 + people++)}`) =>
      (
        await app
          .get(RegisterPerson)
          .run({ name: '홍길동', birthDate: `1950-01-${String((people % 28) + 1).padStart(2, '0')}`, phone })
      ).personId,
    /** A case of this person is answered. */
    solve: (
      personId: string | null,
      change: { result?: 'solved' | 'not-solved'; kind?: string; unit?: string } = {},
    ) =>
      app.get(UnitOfWork).run(async (tx) =>
        tx.record(CaseDone, {
          caseId: newId(),
          number: 'M21-000001',
          version: 4,
          personId,
          department: 'counter',
          office,
          kind: { code: change.kind ?? 'counter.petition', label: '일반 민원' },
          unit: { code: change.unit ?? 'counter.desk', label: '민원팀', phone: office.phone },
          isTold: true,
          deadlineOn: '2021-05-31',
          deadlineAt: '2021-05-31T18:00:00+09:00',
          termUnit: 'days',
          result: change.result ?? 'solved',
        }),
      ),
    invitations: () =>
      database.sql<{
        id: string;
        state: string;
        reason: string | null;
        calls: number;
        call_due_at: string | null;
      }>`
        select id, state, reason, calls, call_due_at from surveys.invitation order by id`,
    /** As staff of a place of the department. */
    asStaffOf: <T>(scope: string, work: () => T): T =>
      runInContext(
        {
          correlationId: 'test',
          actor: { kind: 'staff', id: newId(), permissions: ['surveys.read-reports'], scope },
          from: null,
        },
        work,
      ),
    close: async () => {
      await app.close();
      await gateway.close();
      await rm(folder, { recursive: true });
      await database.close();
      await testDatabase.drop();
    },
  };
};
