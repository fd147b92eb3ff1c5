import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '#kernel';
import { VisitPaths } from '../visit-paths.ts';
import { zonesOf } from '../zones/zone.ts';
import { zoneBody } from './zone-schema.ts';

export const zonesAnswer = z
  .object({
    zones: z.array(zoneBody.extend({ revision: z.number().int(), screens: z.number().int() })),
    /** What a zone can show: the stages of this centre and its counters. */
    stages: z.array(z.object({ code: z.string(), label: z.string() })),
    counters: z.array(z.object({ code: z.string(), label: z.string(), stage: z.string() })),
  })
  .meta({ id: 'Zones' });

/** A centre's zones with their signs, and what they can be made of. A centre has two dozen at most, hence no pages. */
@Injectable()
export class ListZones {
  readonly #database: Database;
  readonly #paths: VisitPaths;

  constructor(database: Database, paths: VisitPaths) {
    this.#database = database;
    this.#paths = paths;
  }

  async run({ centreCode }: { centreCode: string }): Promise<z.output<typeof zonesAnswer>> {
    const { sql } = this.#database;
    const zones = await zonesOf(sql, [centreCode]);
    const kept = await sql<{ code: string; revision: number; screens: number }>`
      select z.code, z.revision, count(s.device_id)::int as screens
      from queueing.zone z
      left join queueing.screen s on s.centre_code = z.centre_code and s.zone_code = z.code
      where z.centre_code = ${centreCode} group by z.code, z.revision`;
    const counters = await sql<{ code: string; label: string; home_stage: string }>`
      select code, label, home_stage from queueing.counter where centre_code = ${centreCode} order by code`;
    const stages = this.#paths.stagesOf(counters.map(({ home_stage }) => home_stage));
    return {
      zones: zones.flatMap(({ centreCode: _, ...zone }) => {
        const row = kept.find(({ code }) => code === zone.code);
        return row ? [{ ...zone, revision: row.revision, screens: row.screens }] : [];
      }),
      stages: stages.map(({ code, label }) => ({ code, label })),
      counters: counters.map(({ code, label, home_stage }) => ({ code, label, stage: home_stage })),
    };
  }
}
