import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PeopleDirectory, VisitPasses } from '#identity';
import { Clock } from '#kernel';
import { DescribeVisit, type FollowedRow } from '../read-my-visit/describe-visit.ts';
import { myVisitView, topicsOf } from '../read-my-visit/my-visit-view.ts';
import { FollowedVisits, type Followed } from './followed-visits.ts';

export const myVisitsAnswer = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    visits: z.array(
      z.object({
        /** Null for who holds nothing but the ticket: a slip that was lost must not name its owner. */
        person: z.object({ maskedName: z.string(), isOwn: z.boolean() }).nullable(),
        visit: myVisitView,
        topics: z.array(z.string()),
        sequence: z.number().int(),
        /** Shown to a machine at the door by whoever took this number at home: the path with the pass of the visit. */
        arrivalPath: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'MyVisits' });

/** Today's visits that whoever asks may follow: their own, those of the people they care for, or the one of their ticket. */
@Injectable()
export class ListMyVisits {
  readonly #clock: Clock;
  readonly #followed: FollowedVisits;
  readonly #describe: DescribeVisit;
  readonly #people: PeopleDirectory;
  readonly #passes: VisitPasses;

  constructor(
    clock: Clock,
    followed: FollowedVisits,
    describe: DescribeVisit,
    people: PeopleDirectory,
    passes: VisitPasses,
  ) {
    this.#clock = clock;
    this.#followed = followed;
    this.#describe = describe;
    this.#people = people;
    this.#passes = passes;
  }

  /** With a pass for who is signed in: a session ends after an hour, a visit may take longer. */
  async run(): Promise<z.output<typeof myVisitsAnswer> & { pass: string | null }> {
    const now = this.#clock.now();
    const whose = await this.#followed.ofCaller();
    const rows = await this.#describe.find(now, whose);
    const known = rows.flatMap((row) => row.person_id ?? []).filter((id) => whose.personIds.includes(id));
    const people = await this.#people.describe(known);
    const visits = [];
    for (const row of rows) {
      const person = row.person_id === null ? undefined : people.get(row.person_id);
      visits.push({
        person: person
          ? { maskedName: person.maskedName, isOwn: row.person_id === whose.personIds[0] }
          : null,
        visit: await this.#describe.run(row),
        topics: topicsOf(row.visit_id),
        sequence: row.revision,
        arrivalPath: row.is_on_the_way && person ? `/t/${this.#passOf(row)}` : null,
      });
    }
    return { asOf: now.toString(), visits, pass: this.#passFor(rows[0], whose) };
  }

  #passFor(first: FollowedRow | undefined, { visitId }: Followed): string | null {
    if (!first || first.finished_at || visitId !== null) return null;
    return this.#passOf(first);
  }

  #passOf(row: FollowedRow): string {
    const tomorrow = Temporal.PlainDate.from(row.issued_on).add({ days: 1 });
    return this.#passes.tokenOf(row.visit_id, tomorrow.toZonedDateTime(row.zone).toInstant());
  }
}
