import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { CountFulfilled } from '#scheduling';
import { offers } from '../offers.ts';

export interface Progress {
  baseline: { asOf: string; first: number; second: number } | null;
  since: { first: number; second: number };
  total: number;
  goal: number | null;
}

/** Doses given: the office's last count by hand and what this system has seen since. */
@Injectable()
export class ShowProgress {
  readonly #database: Database;
  readonly #countFulfilled: CountFulfilled;

  constructor(database: Database, countFulfilled: CountFulfilled) {
    this.#database = database;
    this.#countFulfilled = countFulfilled;
  }

  async run(): Promise<Progress> {
    const figures = await this.#database.sql<{ name: string; as_of: string; value: number }>`
      select distinct on (name) name, as_of::text as as_of, value from vaccination.figure order by name, as_of desc`;
    const find = (name: string) => figures.find((figure) => figure.name === name);
    const first = find('first-doses');
    const second = find('second-doses');
    const asOf = first?.as_of ?? '1900-01-01';
    const kept = await this.#countFulfilled.run({
      department: 'vaccination',
      from: Temporal.PlainDate.from(asOf),
    });
    const count = (step: number) =>
      offers
        .flatMap((offer) => offer.services)
        .filter((service) => service.step === step)
        .reduce((sum, service) => sum + (kept.get(service.code) ?? 0), 0);
    const since = { first: count(1), second: count(2) };
    const baseline = first && second ? { asOf, first: first.value, second: second.value } : null;
    const total = (baseline?.first ?? 0) + (baseline?.second ?? 0) + since.first + since.second;
    return { baseline, since, total, goal: find('goal-doses')?.value ?? null };
  }
}
