export { Clock, ManualClock, SystemClock } from './clock/clock.ts';
export { noteDemoClockSeen, openClock, resumeDemoClock, setDemoClock } from './clock/clock-anchor.ts';
export {
  ConfigError,
  describeEnvironment,
  portEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
} from './config/environment.ts';
export { runProcess } from './config/run-process.ts';
export { Database, type SqlTag, type Transactions } from './database/database.ts';
export { PipelinedConnections } from './database/pipelined-connections.ts';
export { migrate } from './database/migrate.ts';
export { InstantType, PlainDateType, PlainTimeType } from './database/temporal-types.ts';
export { violatedConstraint } from './database/violations.ts';
export { defineEvent, type EventType } from './define-event.ts';
export { DomainError, type ErrorKind } from './domain-error.ts';
export { newId, type Id } from './ids.ts';
export { jsonOf, jsonWith } from './json.ts';
export { KernelModule, LOG, MODE, PUBLIC_URL, SNAPSHOT_MILLIS, type KernelParts } from './kernel.module.ts';
export { Loader } from './loader.ts';
export { Snapshots } from './snapshots.ts';
export { openLog, type Logger } from './log.ts';
export { batchFigures } from './metrics/batch-figures.ts';
export { Metrics, type Figure, type Sample, type Source } from './metrics/metrics.ts';
export { metricsEnvironment, serveMetrics } from './metrics/serve-metrics.ts';
export { watchRequests } from './metrics/watch-requests.ts';
export { ParkedWork, type ParkedDelivery } from './parked-work/parked-work.ts';
export { FactTap, Reaction, Sweep, WakeUp, type RelayedFact } from './outbox/reaction.ts';
export {
  currentContext,
  runInContext,
  systemActor,
  type Actor,
  type IdempotencyClaim,
  type RequestContext,
} from './request-context.ts';
export { AuditTrail, type AuditEntry, type AuditLine, type Traces } from './unit-of-work/audit-trail.ts';
export { Batcher, type BatchRun } from './unit-of-work/batcher.ts';
export {
  BatchUnitOfWork,
  type BatchMember,
  type BatchRequest,
  type BatchTransaction,
  type Verdict,
} from './unit-of-work/batch-unit-of-work.ts';
export { UnitOfWork, type Transaction } from './unit-of-work/unit-of-work.ts';
export { Vault } from './vault.ts';
