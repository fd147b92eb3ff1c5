import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { findCentre } from '../centre/centre.ts';
import { plannedRuns, type DayKind, type Hub, type PlannedRun } from './timetable.ts';

export interface ShuttleSetUp {
  centreCode: string;
  hubs: readonly Hub[];
  rules: readonly { effectiveFrom: string; minAge: number }[];
  timetables: readonly { hub: string; kind: DayKind; effectiveFrom: string; runs: PlannedRun[] }[];
}

/** Writes hubs and timetables of a centre's bus; rows that an official has changed since are left alone. */
@Injectable()
export class SetUpShuttle {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run({ centreCode, hubs, rules, timetables }: ShuttleSetUp): Promise<void> {
    const written = timetables.map(({ hub, kind, effectiveFrom, runs }) => ({
      hub,
      kind,
      from: effectiveFrom,
      runs: plannedRuns.parse(runs),
    }));
    await this.#unitOfWork.run(async ({ sql }) => {
      const { id } = await findCentre(sql, centreCode);
      await sql`
        insert into scheduling.shuttle_hub (centre_id, code, label, latin, stop, position)
        select ${id}::uuid, h.code, h.label, h.latin, h.stop, h.position
        from jsonb_to_recordset(${JSON.stringify(hubs.map((hub, position) => ({ ...hub, position })))}::jsonb)
          as h(code text, label text, latin text, stop text, position smallint)
        on conflict do nothing`;
      await sql`
        insert into scheduling.shuttle_rule (centre_id, effective_from, min_age)
        select ${id}::uuid, r."effectiveFrom", r."minAge"
        from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) as r("effectiveFrom" date, "minAge" smallint)
        on conflict do nothing`;
      await sql`
        insert into scheduling.shuttle_timetable (centre_id, hub_code, day_kind, effective_from, runs)
        select ${id}::uuid, t.hub, t.kind, t."from", t.runs
        from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as t(hub text, kind text, "from" date, runs jsonb)
        on conflict do nothing`;
    });
  }
}
