import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Logger } from 'pino';
import { Clock } from './clock/clock.ts';
import { Database } from './database/database.ts';
import type { PipelinedConnections } from './database/pipelined-connections.ts';
import { AuditTrail } from './unit-of-work/audit-trail.ts';
import { BatchUnitOfWork } from './unit-of-work/batch-unit-of-work.ts';
import { UnitOfWork } from './unit-of-work/unit-of-work.ts';
import { Metrics } from './metrics/metrics.ts';
import { ParkedWork } from './parked-work/parked-work.ts';
import { KEPT_MILLIS } from './snapshots.ts';
import { Vault } from './vault.ts';

/** Token of the process's log. */
export const LOG = Symbol('log');

/** What a process opens before Nest starts. */
export interface KernelParts {
  database: Database;
  /** Connections kept for batches; they share the others where there are none. */
  batchConnections?: PipelinedConnections;
  clock: Clock;
  vault: Vault;
  log: Logger;
  mode: 'demo' | 'live';
  /** The figures of this process; a process that nobody asks may leave them out. */
  metrics?: Metrics;
  /** Address that people type, without a slash at its end; links in messages begin with it. */
  publicUrl?: string;
  /** So long a snapshot that many read is given again; a second where nothing is said, -1 for never. */
  snapshotMillis?: number;
}

/** Token: the address that links in messages begin with. */
export const PUBLIC_URL = Symbol('public url');

/** Token: for how many milliseconds a snapshot that many read is given again. */
export const SNAPSHOT_MILLIS = Symbol('snapshot millis');

/** Token: whether this is a demonstration or the real thing. */
export const MODE = Symbol('mode');

@Module({})
export class KernelModule {
  /** Makes the opened parts available everywhere in the process. */
  static of(parts: KernelParts): DynamicModule {
    return {
      module: KernelModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: Database, useValue: parts.database },
        { provide: Clock, useValue: parts.clock },
        { provide: Vault, useValue: parts.vault },
        { provide: LOG, useValue: parts.log },
        { provide: MODE, useValue: parts.mode },
        { provide: SNAPSHOT_MILLIS, useValue: parts.snapshotMillis ?? KEPT_MILLIS },
        { provide: PUBLIC_URL, useValue: (parts.publicUrl ?? 'http://localhost:4100').replace(/\/+$/, '') },
        { provide: Metrics, useValue: parts.metrics ?? new Metrics() },
        ParkedWork,
        UnitOfWork,
        {
          provide: BatchUnitOfWork,
          useFactory: (trail?: AuditTrail) =>
            new BatchUnitOfWork(parts.batchConnections ?? parts.database, parts.clock, trail),
          inject: [{ token: AuditTrail, optional: true }],
        },
      ],
      exports: [
        Database,
        Clock,
        Vault,
        LOG,
        MODE,
        PUBLIC_URL,
        SNAPSHOT_MILLIS,
        Metrics,
        ParkedWork,
        UnitOfWork,
        BatchUnitOfWork,
      ],
    };
  }
}
