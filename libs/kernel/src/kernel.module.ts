import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Logger } from 'pino';
import { Clock } from './clock/clock.ts';
import { Database } from './database/database.ts';
import { UnitOfWork } from './unit-of-work/unit-of-work.ts';
import { Vault } from './vault.ts';

/** Token of the process's log. */
export const LOG = Symbol('log');

/** What a process opens before Nest starts. */
export interface KernelParts {
  database: Database;
  clock: Clock;
  vault: Vault;
  log: Logger;
  mode: 'demo' | 'live';
}

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
        UnitOfWork,
      ],
      exports: [Database, Clock, Vault, LOG, MODE, UnitOfWork],
    };
  }
}
