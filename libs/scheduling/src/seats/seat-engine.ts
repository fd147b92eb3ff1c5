import { Injectable } from '@nestjs/common';
import {
  batchFigures,
  Batcher,
  BatchUnitOfWork,
  currentContext,
  DomainError,
  Metrics,
  UnitOfWork,
  violatedConstraint,
  type BatchMember,
  type SqlTag,
  type Traces,
  type Transaction,
  type Verdict,
} from '#kernel';
import { Bookables } from '../registry.ts';
import type { SeatCommand, SeatOutcome } from './commands.ts';
import { decide, type Decision } from './decide.ts';
import { loadStanding } from './load-standing.ts';
import { announce, writeHistory } from './tell.ts';
import { writeLedger } from './write-ledger.ts';

const TRIES = 5;

/**
 * Decides who gets a seat, and is the only code that gives, moves or takes back one. Commands that reach
 * this process within the same moment share a transaction and are answered in the order they came.
 */
@Injectable()
export class SeatEngine {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;
  readonly #batcher: Batcher<SeatCommand, SeatOutcome>;

  constructor(
    unitOfWork: UnitOfWork,
    batches: BatchUnitOfWork,
    bookables: Bookables,
    metrics: Metrics = new Metrics(),
  ) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
    this.#batcher = new Batcher(
      (requests) =>
        untilSettled(() =>
          batches.runBatch(requests, async ({ sql, now }, members) => {
            const { ledger, decisions } = await this.#decide(sql, now, members);
            heardOfAtCommit(writeLedger(sql, ledger));
            heardOfAtCommit(this.#tell(sql, now, members, decisions));
            return decisions.map((decision) => decision.verdict);
          }),
        ),
      { onBatch: batchFigures(metrics, 'seats') },
    );
  }

  /** Carries out one command, in a batch with others; inside a unit of work, in its transaction. */
  async run(command: SeatCommand): Promise<SeatOutcome> {
    const outer = this.#unitOfWork.current;
    if (!outer) return this.#batcher.submit(command);
    const [verdict] = await this.runAll(outer, [command]);
    if (verdict && 'done' in verdict) return verdict.done;
    throw verdict!.refused;
  }

  /** What this very request was answered before, where it is a retry. */
  earlierOutcome(): Promise<SeatOutcome | undefined> {
    return this.#unitOfWork.earlierAnswer<SeatOutcome>();
  }

  /**
   * Runs a use case that looks before it leaps. What was right when it was asked first is answered so again,
   * though a second look would refuse it: cancelled already, begun, sold out.
   */
  async orAsBefore<Result>(
    work: () => Promise<Result>,
    again: (outcome: SeatOutcome) => Result | Promise<Result>,
  ): Promise<Result> {
    try {
      return await work();
    } catch (refusal) {
      const earlier = refusal instanceof DomainError ? await this.earlierOutcome() : undefined;
      if (earlier) return again(earlier);
      throw refusal;
    }
  }

  /** Carries out many commands in the caller's transaction; each has its own verdict. */
  runAll(tx: Transaction, commands: readonly SeatCommand[]): Promise<Verdict<SeatOutcome>[]> {
    const context = currentContext();
    const members = commands.map((input) => ({ input, context, record: tx.record, audit: tx.audit }));
    return untilSettled(async () => {
      // Where a crowd comes before Postgres has counted the tables it would read them whole, under our locks.
      await tx.sql`select set_config('enable_seqscan', 'off', true)`;
      const { ledger, decisions } = await this.#decide(tx.sql, tx.now, members);
      await tx.sql`savepoint seats`;
      try {
        await writeLedger(tx.sql, ledger);
      } catch (error) {
        await tx.sql`rollback to savepoint seats`;
        throw error;
      }
      await tx.sql`release savepoint seats`;
      await this.#tell(tx.sql, tx.now, members, decisions);
      return decisions.map((decision) => decision.verdict);
    });
  }

  async #decide(sql: SqlTag, now: Temporal.Instant, members: readonly BatchMember<SeatCommand>[]) {
    const commands = members.map((member) => member.input);
    return this.decide(await this.load(sql, now, commands), commands);
  }

  /** Announces what happened; the lines it writes are on their way when it returns. */
  #tell(
    sql: SqlTag,
    now: Temporal.Instant,
    members: readonly BatchMember<SeatCommand>[],
    decisions: readonly Decision[],
  ): Promise<void> {
    for (const [at, { happenings }] of decisions.entries()) {
      const traces: Traces = members[at]!;
      for (const happening of happenings) announce(this.#bookables, traces, happening);
    }
    return writeHistory(
      sql,
      now,
      decisions.map(({ happenings }, at) => ({ actor: members[at]!.context.actor, happenings })),
    );
  }

  /** Apart, so that tests can show what happens when one of them is careless. */
  protected load = loadStanding;
  protected decide = decide;
}

/** Nobody waits for it here: a batch that could not write all it meant to fails as a whole. */
const heardOfAtCommit = (written: Promise<void>): void => void written.catch(() => undefined);

/** Another process may have booked for the same person since we looked; then all is looked at and decided again. */
const untilSettled = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (violatedConstraint(error) !== 'booking_one_active_per_step' || attempt === TRIES) throw error;
    }
  }
};
