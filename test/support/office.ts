import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { createApi } from '../../apps/api/create-api.ts';
import { createRealtime } from '../../apps/realtime/create-realtime.ts';
import { startWorker, type RunningWorker } from '../../apps/worker/create-worker.ts';
import {
  DepartmentsModule,
  entitiesOf,
  SetUpDepartments,
  type Department,
  type RegisteredDevice,
} from '#departments/contract';
import { AuditModule } from '#audit';
import { SurveysModule } from '#surveys';
import { CaseworkModule } from '#casework';
import { IdentityModule, SetUpStaff, type StaffSetUp } from '#identity';
import { Database, KernelModule, ManualClock, openLog, Vault, type KernelParts } from '#kernel';
import { openRedis, type RedisConnection } from '#kernel/jobs';
import { NotificationsModule, operatorRole, type PushService, type PushSettings } from '#notifications';
import { QueueingModule } from '#queueing';
import type { TopicPublisher } from '#realtime';
import { PublishSessions, publicHolidaysOf, SchedulingModule } from '#scheduling';
import { createTestDatabase, redisUrl } from './database.ts';
import { openGateway, routesOf } from './messages.ts';

const ZONE = 'Asia/Seoul';
export const PASSWORD = 'a-long-test-password';

export interface Answer<Body = any> {
  status: number;
  body: Body;
  cookies: string[];
}

export interface OfficeOptions {
  push?: { settings: PushSettings; service: PushService };
  /** Realtime processes that somebody else runs, instead of one of the office's own. */
  realtimeUpstreams?: string[];
  /** -1: every reader of a board looks at the tables. */
  snapshotMillis?: number;
  /** Operators can look into the queues. */
  showsQueues?: boolean;
  /** Stands between the worker and the screens. */
  disturb?: (publisher: TopicPublisher) => TopicPublisher;
}

/**
 * Every process of an installation, in one: api, worker and realtime over real sockets, with their own
 * Postgres database, Redis keys and SMS gateway. The clock stands until a test moves it.
 */
export class Office {
  readonly clock: ManualClock;
  readonly database: Database;
  readonly gateway: Awaited<ReturnType<typeof openGateway>>;
  devices: RegisteredDevice[] = [];
  apiUrl = '';
  realtimeUrl = '';
  readonly #departments: readonly Department[];
  readonly #parts: KernelParts;
  readonly #secretKey: string;
  readonly #databaseUrl: string;
  readonly #prefix = `test-${randomUUID()}`;
  readonly #closers: (() => Promise<unknown>)[] = [];
  #worker: RunningWorker | undefined;
  #realtime: { stop(): Promise<void> } | undefined;
  #realtimePort = 0;
  #options: OfficeOptions = {};

  private constructor(
    departments: readonly Department[],
    parts: KernelParts & { clock: ManualClock },
    gateway: Awaited<ReturnType<typeof openGateway>>,
    secrets: { secretKey: string; databaseUrl: string },
  ) {
    this.#secretKey = secrets.secretKey;
    this.#databaseUrl = secrets.databaseUrl;
    this.#departments = departments;
    this.#parts = parts;
    this.clock = parts.clock;
    this.database = parts.database;
    this.gateway = gateway;
  }

  static async open(
    departments: readonly Department[],
    startsAt: string,
    options: OfficeOptions = {},
  ): Promise<Office> {
    const testDatabase = await createTestDatabase();
    const database = await Database.open({
      url: testDatabase.url,
      entities: entitiesOf(departments),
      applicationName: 'office under test',
      poolSize: 12,
    });
    const secretKey = randomBytes(32).toString('base64');
    const parts = {
      database,
      clock: new ManualClock(startsAt),
      vault: new Vault(secretKey),
      log: openLog('office', process.env['TEST_LOG_LEVEL'] ?? 'fatal'),
      mode: 'demo' as const,
      snapshotMillis: options.snapshotMillis,
    };
    const gateway = await openGateway();
    const office = new Office(departments, parts, gateway, { secretKey, databaseUrl: testDatabase.url });
    office.#options = options;
    office.#closers.push(
      () => testDatabase.drop(),
      () => database.close(),
      () => gateway.close(),
    );
    await office.#setUp();
    if (!options.realtimeUpstreams) await office.startRealtime();
    await office.#startApi();
    await office.startWorker();
    return office;
  }

  async #setUp(): Promise<void> {
    const app = await NestFactory.createApplicationContext(
      {
        module: class SetUpModule {},
        imports: [
          KernelModule.of(this.#parts),
          AuditModule,
          IdentityModule,
          SchedulingModule,
          QueueingModule,
          CaseworkModule,
          SurveysModule,
          NotificationsModule,
          DepartmentsModule.of(this.#departments),
        ],
        providers: [SetUpDepartments],
      },
      { logger: ['error', 'fatal'] },
    );
    const today = this.clock.today(ZONE);
    const holidays = await publicHolidaysOf(today.year);
    const departments = this.#departments.map((department) => ({
      ...department,
      centres: department.centres.map((centre) => ({
        ...centre,
        closedDays: [...centre.closedDays, ...holidays],
      })),
    }));
    this.devices = await app.get(SetUpDepartments).run(departments);
    for (const { roles, centres, cases } of departments) {
      const staff: StaffSetUp[] = roles.map((role) => ({
        username: role.code,
        displayName: role.label,
        password: PASSWORD,
        roles: [role.code],
        centreCode: (centres[0] ?? cases!.offices[0]!).code,
      }));
      await app.get(SetUpStaff).run([], staff);
      for (const { code } of centres) {
        await app.get(PublishSessions).run({ centreCode: code, from: today, to: today.add({ days: 40 }) });
      }
    }
    const centreCode = departments.flatMap(({ centres }) => centres)[0]?.code;
    if (centreCode) {
      const { code, label } = operatorRole;
      const operator = { username: code, displayName: label, password: PASSWORD, roles: [code], centreCode };
      await app.get(SetUpStaff).run([], [operator]);
    }
    await app.close();
  }

  async #startApi(): Promise<void> {
    const redis = this.#options.showsQueues ? await this.#redis() : undefined;
    const api = await createApi(this.#parts, this.#departments, {
      realtimeUpstreams: this.#options.realtimeUpstreams ?? [this.realtimeUrl],
      ...(this.#options.push && { push: this.#options.push.settings }),
      queues: redis && { redis, prefix: this.#prefix },
    });
    await api.listen(0, '127.0.0.1');
    this.apiUrl = await api.getUrl();
    this.#closers.push(async () => {
      await api.close();
      redis?.destroy();
    });
  }

  async startWorker(): Promise<void> {
    const redis = await this.#redis();
    const worker = await startWorker(this.#parts, this.#departments, {
      redis,
      queuePrefix: this.#prefix,
      concurrency: 8,
      smsRoutes: routesOf(this.gateway.provider),
      pushService: this.#options.push?.service,
      voiceCaller: this.gateway.voice,
      disturb: this.#options.disturb,
    });
    this.#worker = {
      stop: async () => {
        await worker.stop();
        redis.destroy();
      },
    };
  }

  async stopWorker(): Promise<void> {
    await this.#worker?.stop();
    this.#worker = undefined;
  }

  async startRealtime(): Promise<void> {
    const redis = await this.#redis();
    const app = await createRealtime({ vault: this.#parts.vault, redis, prefix: this.#prefix });
    await app.listen(this.#realtimePort, '127.0.0.1');
    this.realtimeUrl = await app.getUrl();
    this.#realtimePort = Number(new URL(this.realtimeUrl).port);
    this.#realtime = {
      stop: async () => {
        await app.close();
        redis.destroy();
      },
    };
  }

  async stopRealtime(): Promise<void> {
    await this.#realtime?.stop();
    this.#realtime = undefined;
  }

  /** What a process of its own needs to work for this installation. */
  get environment(): Record<string, string> {
    return {
      DATABASE_URL: this.#databaseUrl,
      REDIS_URL: redisUrl(),
      QUEUE_PREFIX: this.#prefix,
      SECRET_KEY: this.#secretKey,
      CHARYE_MODE: 'demo',
      SMS_GATEWAY_URL: this.gateway.url,
      SMS_GATEWAY_KEY: 'test',
      LOG_LEVEL: 'warn',
    };
  }

  /** Takes everything out of Redis that this installation keeps there. */
  async flushRedis(): Promise<void> {
    const redis = await this.#redis();
    for await (const keys of redis.scanIterator({ MATCH: `${this.#prefix}*` })) {
      if (keys.length > 0) await redis.del(keys);
    }
    redis.destroy();
  }

  /** As the installation keeps names and phones, for tests that fill it without signing everybody in. */
  seal(text: string): string {
    return this.#parts.vault.seal(text);
  }

  token(deviceCode: string): string {
    const device = this.devices.find((one) => one.code === deviceCode);
    if (!device) throw new Error(`There is no device "${deviceCode}".`);
    return device.token;
  }

  /** One request to the api; `key` repeats an earlier act. */
  async request(
    method: string,
    path: string,
    options: { body?: unknown; cookies?: string[]; device?: string; key?: string } = {},
  ): Promise<Answer> {
    const response = await fetch(new URL(path, this.apiUrl), {
      method,
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'idempotency-key': options.key ?? randomUUID() }),
        ...(options.cookies?.length ? { cookie: options.cookies.join('; ') } : {}),
        ...(options.device ? { authorization: `Device ${this.token(options.device)}` } : {}),
      },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : JSON.parse(text),
      cookies: response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!),
    };
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.stopRealtime();
    for (const close of this.#closers.reverse()) await close();
  }

  #redis(): Promise<RedisConnection> {
    return openRedis(redisUrl(), () => undefined);
  }
}
