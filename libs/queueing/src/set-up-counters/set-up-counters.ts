import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';

export interface CountersSetUp {
  centreCode: string;
  centreName?: string;
  zone?: string;
  counters: { code: string; label: string; stage: string }[];
}

/** Describes a centre's counters; saying it again changes labels and stages and adds new counters. */
@Injectable()
export class SetUpCounters {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(setUp: CountersSetUp): Promise<{ counters: { id: string; code: string }[] }> {
    return this.#unitOfWork.run(async ({ sql }) => {
      await sql`
        insert into queueing.board (centre_code, centre_name, zone)
        values (${setUp.centreCode}, ${setUp.centreName ?? setUp.centreCode}, ${setUp.zone ?? 'Asia/Seoul'})
        on conflict (centre_code) do update
        set centre_name = coalesce(${setUp.centreName ?? null}::text, board.centre_name),
            zone = coalesce(${setUp.zone ?? null}::text, board.zone)`;
      const counters: { id: string; code: string }[] = [];
      for (const { code, label, stage } of setUp.counters) {
        const [row] = await sql<{ id: string; code: string }>`
          insert into queueing.counter (id, centre_code, code, label, stage, state)
          values (${newId()}, ${setUp.centreCode}, ${code}, ${label}, ${stage}, 'closed')
          on conflict (centre_code, code) do update set label = excluded.label, stage = excluded.stage
          returning id, code`;
        counters.push(row!);
      }
      return { counters };
    });
  }
}
