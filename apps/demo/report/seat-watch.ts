import type { Database } from '#kernel';

export interface StageSeats {
  stage: string;
  label: string;
  /** Null: no limit. */
  capacity: number | null;
}

/** Counts who sits where after every single thing that happens, so that not even a moment too full is missed. */
export class SeatWatch {
  readonly #database: Database;
  readonly #centreCode: string;
  readonly #stages: readonly StageSeats[];
  readonly #most = new Map<string, number>();
  readonly #tooMany = new Map<string, number>();
  looks = 0;

  constructor(database: Database, centreCode: string, stages: readonly StageSeats[]) {
    this.#database = database;
    this.#centreCode = centreCode;
    this.#stages = stages;
  }

  async look(): Promise<void> {
    const sitting = await this.#database.sql<{ stage: string; people: number }>`
      select stage, count(*)::int as people from queueing.ticket
      where centre_code = ${this.#centreCode} and state = 'serving'
        and stage = any(${this.#stages.map(({ stage }) => stage)}::text[])
      group by stage`;
    this.looks += 1;
    for (const { stage, people } of sitting) {
      this.#most.set(stage, Math.max(people, this.#most.get(stage) ?? 0));
      const capacity = this.#stages.find((one) => one.stage === stage)?.capacity ?? Infinity;
      if (people > capacity) this.#tooMany.set(stage, (this.#tooMany.get(stage) ?? 0) + 1);
    }
  }

  seats(): (StageSeats & { most: number; tooMany: number })[] {
    return this.#stages.map((one) => ({
      ...one,
      most: this.#most.get(one.stage) ?? 0,
      tooMany: this.#tooMany.get(one.stage) ?? 0,
    }));
  }
}
