import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { MessageTemplates } from '../registry.ts';
import { ZONE } from '../report-messages/report-scope.ts';
import { timingSchema, type Timing } from './timing.ts';
import { Timings } from './timings.ts';

export interface DecidedTiming {
  id: string;
  timing: Timing;
  validFrom: string;
  reason: string;
  decidedAt: string;
  decidedBy: string | null;
  state: 'past' | 'in-force' | 'coming' | 'replaced';
}

export interface TimingView {
  purpose: string;
  label: string;
  /** What it starts with, until something else is decided. */
  initial: Timing;
  inForce: Timing;
  /** The newest decision first. */
  decisions: DecidedTiming[];
}

interface Row {
  id: string;
  purpose: string;
  settings: unknown;
  valid_from: string;
  reason: string;
  decided_at: string;
  decided_by: string | null;
}

const MOST = 500;

/** When a centre tells what, now and by what was decided for later. */
@Injectable()
export class ListTimings {
  readonly #database: Database;
  readonly #timings: Timings;
  readonly #templates: MessageTemplates;
  readonly #staff: StaffDirectory;
  readonly #clock: Clock;

  constructor(
    database: Database,
    timings: Timings,
    templates: MessageTemplates,
    staff: StaffDirectory,
    clock: Clock,
  ) {
    this.#database = database;
    this.#timings = timings;
    this.#templates = templates;
    this.#staff = staff;
    this.#clock = clock;
  }

  async run(centreCode: string): Promise<{ today: string; timings: TimingView[] }> {
    const today = this.#clock.today(ZONE).toString();
    const rows = await this.#database.sql<Row>`
      select id, purpose, settings, valid_from::text as valid_from, reason, decided_at, decided_by
      from notifications.timing where centre_code = ${centreCode}
      order by valid_from desc, decided_at desc, id desc limit ${MOST}`;
    const staff = await this.#staff.describe(rows.flatMap(({ decided_by: by }) => by ?? []));
    return {
      today,
      timings: this.#timings.all.map(({ purpose, timing }) => {
        const own = rows.filter((row) => row.purpose === purpose);
        const inForce = own.find((row) => row.valid_from <= today);
        return {
          purpose,
          label: this.#templates.labelOf(purpose),
          initial: timing,
          inForce: inForce ? timingSchema.parse(inForce.settings) : timing,
          decisions: own.map((row, at) => ({
            id: row.id,
            timing: timingSchema.parse(row.settings),
            validFrom: row.valid_from,
            reason: row.reason,
            decidedAt: Temporal.Instant.from(row.decided_at).toString(),
            decidedBy: row.decided_by ? (staff.get(row.decided_by)?.displayName ?? null) : null,
            state: stateOf(row, own[at - 1], inForce, today),
          })),
        };
      }),
    };
  }
}

const stateOf = (
  row: Row,
  newer: Row | undefined,
  inForce: Row | undefined,
  today: string,
): DecidedTiming['state'] => {
  if (row === inForce) return 'in-force';
  // Decided again for the same day: it never came into force.
  if (newer?.valid_from === row.valid_from) return 'replaced';
  return row.valid_from > today ? 'coming' : 'past';
};
