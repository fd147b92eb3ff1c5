import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import type { IntervalRule } from '../follow-up/interval-rule.ts';
import type { PolicyName } from './policy.ts';

const FRESH_MILLIS = 1_000;

interface Dated {
  effective_from: string;
}

interface Rules {
  windows: { offer_code: string; opens_at: Temporal.Instant; closes_at: Temporal.Instant }[];
  policies: (Dated & { name: PolicyName; value: number })[];
  intervals: (Dated & { service_code: string; min_days: number; label: string })[];
}

/** The dated rules of a centre as they stand, in memory for a second at most: a crowd reads them once. */
export class CentreRules {
  readonly #rules: Rules;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  policy(name: PolicyName, on: Temporal.PlainDate): number | undefined {
    return latest(
      this.#rules.policies.filter((row) => row.name === name),
      on,
    )?.value;
  }

  /** The least days between an appointment and its follow-up, as in force on the day of the first one. */
  interval(followUpServiceCode: string, firstOn: Temporal.PlainDate): IntervalRule | undefined {
    const rows = this.#rules.intervals.filter((row) => row.service_code === followUpServiceCode);
    const row = latest(rows, firstOn);
    return row && { minDays: row.min_days, label: row.label };
  }

  /** The window an offer is open in now; else the next one, or the last that was. */
  window(offerCode: string, now: Temporal.Instant) {
    const own = this.#rules.windows.filter((row) => row.offer_code === offerCode);
    const open = own.find(
      (row) =>
        Temporal.Instant.compare(row.opens_at, now) <= 0 && Temporal.Instant.compare(now, row.closes_at) < 0,
    );
    const next = own.find((row) => Temporal.Instant.compare(row.opens_at, now) > 0) ?? own.at(-1);
    return { isOpen: open !== undefined, window: open ?? next };
  }
}

/** Rows come in the order of their day. */
const latest = <Row extends Dated>(rows: readonly Row[], on: Temporal.PlainDate): Row | undefined =>
  rows.findLast((row) => Temporal.PlainDate.compare(row.effective_from, on) <= 0);

@Injectable()
export class RulesInForce {
  readonly #database: Database;
  readonly #kept = new Map<string, { rules: Promise<CentreRules>; readAt: number }>();

  constructor(database: Database) {
    this.#database = database;
  }

  of(centreId: string): Promise<CentreRules> {
    const kept = this.#kept.get(centreId);
    if (kept && performance.now() - kept.readAt < FRESH_MILLIS) return kept.rules;
    const rules = this.#read(centreId);
    this.#kept.set(centreId, { rules, readAt: performance.now() });
    rules.catch(() => this.#kept.delete(centreId));
    return rules;
  }

  /** The next question reads the rules again; called after this process changed them. */
  forget(): void {
    this.#kept.clear();
  }

  async #read(centreId: string): Promise<CentreRules> {
    const [row] = await this.#database.sql<Rules & { windows: { opens_at: string; closes_at: string }[] }>`
      select
        coalesce((select jsonb_agg(w order by opens_at) from scheduling.offer_window w where centre_id = ${centreId}), '[]') as windows,
        coalesce((select jsonb_agg(p order by effective_from) from scheduling.policy p where centre_id = ${centreId}), '[]') as policies,
        coalesce((select jsonb_agg(r order by effective_from) from scheduling.interval_rule r), '[]') as intervals`;
    return new CentreRules({
      ...row!,
      windows: row!.windows.map((window) => ({
        ...window,
        opens_at: Temporal.Instant.from(window.opens_at),
        closes_at: Temporal.Instant.from(window.closes_at),
      })),
    });
  }
}
