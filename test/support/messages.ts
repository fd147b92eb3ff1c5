import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { buildGateway } from '../../apps/gateway/gateway.ts';
import { Journal } from '../../apps/gateway/journal.ts';
import { entitiesOf } from '#departments/contract';
import { IdentityModule, RegisterPerson } from '#identity';
import {
  Database,
  KernelModule,
  type KernelParts,
  ManualClock,
  newId,
  openLog,
  UnitOfWork,
  Vault,
  type EventType,
} from '#kernel';
import { InlineDispatcher, InlineJobs, KernelJobsModule, type Dispatcher } from '#kernel/jobs';
import {
  BookingLinks,
  FollowUps,
  type FollowUp,
  GatewaySmsProvider,
  type KnownMessage,
  type MessageDraft,
  type MessageTemplate,
  MessageTemplates,
  PushService,
  PushSettings,
  QueueMessage,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
  SetUpTemplates,
  SmsProvider,
  SmsRoutes,
} from '#notifications';
import { NotificationsJobsModule } from '#notifications/jobs';
import { GatewayVoiceCaller } from '#surveys';
import { createTestDatabase } from './database.ts';

const API_KEY = 'test';
const SENDER = '0222413114';

/** The real gateway on a port of its own, with an empty journal. */
export const openGateway = async (options: { deduplicates?: boolean; timeoutMillis?: number } = {}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gateway-'));
  const journal = await Journal.open(path.join(folder, 'journal.jsonl'));
  const server = buildGateway({
    apiKey: API_KEY,
    senders: [SENDER],
    journal,
    clock: new ManualClock('2021-05-24T10:00:00+09:00'),
    ...options,
  });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    faults: server.faults,
    calls: server.calls,
    voice: new GatewayVoiceCaller({ url, apiKey: API_KEY, caller: SENDER }),
    delivered: () => journal.delivered,
    provider: new GatewaySmsProvider({
      url,
      apiKey: API_KEY,
      sender: SENDER,
      timeoutMillis: options.timeoutMillis ?? 2_000,
    }),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** A provider that hands all it is asked to another; a test's wire overrides what it wants to see or disturb. */
export class GatewayWire extends SmsProvider {
  readonly #gateway: SmsProvider;

  constructor(gateway: SmsProvider) {
    super();
    this.#gateway = gateway;
  }
  get code(): string {
    return this.#gateway.code;
  }
  get deduplicates(): boolean {
    return this.#gateway.deduplicates;
  }
  send(sms: OutgoingSms): Promise<SendOutcome> {
    return this.#gateway.send(sms);
  }
  find(reference: string): Promise<KnownMessage | null> {
    return this.#gateway.find(reference);
  }
  receiptsOf(ids: readonly string[]): Promise<Receipt[]> {
    return this.#gateway.receiptsOf(ids);
  }
}

@Module({})
class OutsideModule {}

export interface MessageWorld {
  app: INestApplicationContext;
  clock: ManualClock;
  database: Database;
  /** What another process of the same installation would open. */
  parts: KernelParts;
  /** Records a fact as its lib would. */
  announce<Payload>(event: EventType<Payload>, payload: Payload): Promise<void>;
  registerPerson(name: string, phone: string): Promise<string>;
  /** Does all that a worker would have done by now. */
  workerCatchesUp(): Promise<void>;
  rows(): Promise<MessageRow[]>;
  /** Messages that fall due now, each to a phone of its own. */
  queue(count: number, change?: Partial<MessageDraft>): Promise<void>;
  /** As if the worker that holds a lease had died a while ago. */
  leasesRunOut(): Promise<void>;
  close(): Promise<void>;
}

export interface MessageRow {
  id: string;
  purpose: string;
  state: string;
  reason: string | null;
  attempts: number;
  not_before: string;
  due_at: string;
}

const draftOf = (at: number, now: Temporal.Instant, change: Partial<MessageDraft>): MessageDraft => ({
  subject: { kind: 'test', id: newId() },
  purpose: 'code',
  personId: null,
  phone: `+8210${String(10_000_000 + at)}`,
  language: 'ko',
  values: { code: String(100_000 + at), minutes: '5' },
  notBefore: now,
  notAfter: now.add({ minutes: 5 }),
  quietZone: null,
  ...change,
});

/** Notifications with real Postgres and identity, at a time that stands still until it is moved. */
const links: BookingLinks = {
  change: (groupId) => `https://charye.test/c/change-${groupId}`,
  cancel: (groupId) => `https://charye.test/c/cancel-${groupId}`,
  standby: (offerId) => `https://charye.test/s/${offerId}`,
  start: () => 'https://charye.test',
};

/** A route that takes all it is handed, for tests that are not about pace. */
export const routesOf = (...providers: SmsProvider[]): SmsRoutes =>
  new SmsRoutes(
    providers.map((provider) => ({
      provider,
      perSecond: 10_000,
      prices: { SMS: 20, LMS: 50, alimtalk: 8 },
    })),
  );

export const openMessageWorld = async (
  provider: SmsProvider | SmsRoutes,
  dispatcher: Dispatcher = new InlineDispatcher(),
  push?: { settings: PushSettings; service: PushService },
  brought: readonly MessageTemplate[] = [],
  followUps: readonly FollowUp[] = [],
): Promise<MessageWorld> => {
  const testDatabase = await createTestDatabase();
  const database = await Database.open({
    url: testDatabase.url,
    entities: entitiesOf([]),
    applicationName: 'messages test',
  });
  const clock = new ManualClock('2021-05-24T10:00:00+09:00');
  const parts = {
    database,
    clock,
    vault: new Vault(Buffer.alloc(32, 7).toString('base64')),
    log: openLog('test', 'silent'),
    mode: 'demo' as const,
  };
  const values = [
    { provide: MessageTemplates, useValue: new MessageTemplates(brought) },
    { provide: SmsRoutes, useValue: provider instanceof SmsRoutes ? provider : routesOf(provider) },
    { provide: BookingLinks, useValue: links },
    { provide: FollowUps, useValue: new FollowUps(followUps) },
    ...(push
      ? [
          { provide: PushSettings, useValue: push.settings },
          { provide: PushService, useValue: push.service },
        ]
      : []),
  ];
  const app = await NestFactory.createApplicationContext(
    {
      module: OutsideModule,
      global: true,
      imports: [
        KernelModule.of(parts),
        KernelJobsModule.with(dispatcher),
        IdentityModule,
        NotificationsJobsModule,
      ],
      providers: values,
      exports: values,
    },
    { logger: false, abortOnError: false },
  );
  await app.get(SetUpTemplates).run();
  const unitOfWork = app.get(UnitOfWork);
  return {
    app,
    clock,
    database,
    parts,
    announce: (event, payload) => unitOfWork.run(async (tx) => tx.record(event, payload)),
    registerPerson: async (name, phone) =>
      (await app.get(RegisterPerson).run({ name, birthDate: '1944-03-02', phone })).personId,
    workerCatchesUp: () => app.get(InlineJobs).drain({ sweeps: true }),
    queue: async (count, change = {}) => {
      const drafts = Array.from({ length: count }, (_, at) => draftOf(at, clock.now(), change));
      for (const draft of drafts) await app.get(QueueMessage).run(draft);
    },
    rows: () =>
      database.sql<MessageRow>`
        select id, purpose, state, reason, attempts, not_before, due_at from notifications.message
        order by not_before, purpose`,
    leasesRunOut: async () => {
      await database.sql`update notifications.message set lease_until = clock_timestamp() - interval '1 second'
                         where state = 'sending'`;
    },
    close: async () => {
      await app.close();
      await database.close();
      await testDatabase.drop();
    },
  };
};
