import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '#kernel';
import { DescribeVisit } from './describe-visit.ts';
import { myVisitView } from './my-visit-view.ts';

export const myVisitAnswer = z
  .object({
    visit: myVisitView.nullable(),
    topic: z.string().nullable(),
    sequence: z.number().int(),
  })
  .meta({ id: 'MyVisit' });

/** A resident's own visit of today: where they stand, where to go, how long. */
@Injectable()
export class ReadMyVisit {
  readonly #clock: Clock;
  readonly #describe: DescribeVisit;

  constructor(clock: Clock, describe: DescribeVisit) {
    this.#clock = clock;
    this.#describe = describe;
  }

  async run({ personId }: { personId: string }): Promise<z.output<typeof myVisitAnswer>> {
    const whose = { personIds: [personId], visitId: null };
    const [row] = await this.#describe.find(this.#clock.now(), whose);
    if (!row) return { visit: null, topic: null, sequence: 0 };
    return {
      visit: await this.#describe.run(row),
      topic: `visit:${row.visit_id}`,
      sequence: row.revision,
    };
  }
}
