import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Database } from '#kernel';
import type { AlarmOutcome } from '../end-alarm/end-alarm.ts';
import type { AlarmStepName } from '../raise-alarm/note-alarm.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import type { AlarmView } from './alarm-view.ts';

/** A row of queueing.alarm as Postgres gives it. */
export interface AlarmRow {
  id: string;
  position: string;
  kind: string;
  kind_label: string;
  place: string;
  ticket_number: string | null;
  raised_at: string;
  raised_by: string | null;
}

interface StepRow {
  alarm_id: string;
  step: AlarmStepName;
  at: string;
  staff_id: string | null;
  note: string | null;
}

const UNKNOWN = '직원';

/** Puts names of staff to alarms and to what was done about them. */
@Injectable()
export class AlarmViews {
  readonly #database: Database;
  readonly #staff: StaffDirectory;

  constructor(database: Database, staff: StaffDirectory) {
    this.#database = database;
    this.#staff = staff;
  }

  async describe(rows: readonly AlarmRow[]): Promise<AlarmView[]> {
    if (rows.length === 0) return [];
    const steps = await this.#database.sql<StepRow>`
      select alarm_id, step, at, staff_id, note from queueing.alarm_step
      where alarm_id = any(${rows.map(({ id }) => id)}::uuid[]) order by id`;
    const people = await this.#staff.describe([
      ...rows.flatMap((row) => row.raised_by ?? []),
      ...steps.flatMap((step) => step.staff_id ?? []),
    ]);
    const nameOf = (id: string | null) => (id ? (people.get(id)?.displayName ?? null) : null);
    return rows.map((row) => {
      const mine = steps.filter((step) => step.alarm_id === row.id);
      const end = mine.find(({ step }) => step === 'settled' || step === 'false-alarm');
      return {
        id: row.id,
        kind: { code: row.kind, label: row.kind_label },
        place: row.place,
        ticketNumber: row.ticket_number,
        raisedAt: isoInstant(row.raised_at),
        raisedBy: nameOf(row.raised_by),
        coming: mine
          .filter(({ step }) => step === 'coming')
          .map(({ staff_id, at }) => ({
            staffId: staff_id,
            name: nameOf(staff_id) ?? UNKNOWN,
            at: isoInstant(at),
          })),
        raisedAgain: mine
          .filter(({ step }) => step === 'raised-again')
          .map(({ staff_id, at, note }) => ({
            name: nameOf(staff_id) ?? UNKNOWN,
            note: note ?? '',
            at: isoInstant(at),
          })),
        end: end
          ? {
              outcome: end.step as AlarmOutcome,
              note: end.note ?? '',
              at: isoInstant(end.at),
              by: nameOf(end.staff_id),
            }
          : null,
      };
    });
  }
}
