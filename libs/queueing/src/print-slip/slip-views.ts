import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PeopleDirectory, VisitPasses } from '#identity';
import { Clock, Database, PUBLIC_URL } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { FindVisit, visitAnswer } from '../find-visit/find-visit.ts';
import { VisitPaths } from '../visit-paths.ts';

export const slipAnswer = z
  .object({
    visit: visitAnswer,
    centreName: z.string(),
    maskedName: z.string(),
    serviceLabel: z.string(),
    /** The way of this visit, from the first stop to the door. */
    steps: z.array(
      z.object({ stage: z.string(), label: z.string(), state: z.enum(['done', 'here', 'ahead']) }),
    ),
    printedAt: z.iso.datetime({ offset: true }),
    /** Opens the visit on a phone until the end of the day, without signing in. */
    url: z.string(),
  })
  .meta({ id: 'Slip' });
export type Slip = z.output<typeof slipAnswer>;

/** What stands on the slip of paper that somebody carries through the building. */
@Injectable()
export class SlipViews {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #findVisit: FindVisit;
  readonly #people: PeopleDirectory;
  readonly #passes: VisitPasses;
  readonly #paths: VisitPaths;
  readonly #publicUrl: string;

  constructor(
    database: Database,
    clock: Clock,
    findVisit: FindVisit,
    people: PeopleDirectory,
    passes: VisitPasses,
    paths: VisitPaths,
    @Inject(PUBLIC_URL) publicUrl: string,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#findVisit = findVisit;
    this.#people = people;
    this.#passes = passes;
    this.#paths = paths;
    this.#publicUrl = publicUrl;
  }

  /** @throws `queueing.visit-not-found` */
  async get(visitId: string): Promise<Slip> {
    const visit = await this.#findVisit.run({ visitId });
    const { sql } = this.#database;
    const [row] = await sql<{
      person_id: string | null;
      centre_code: string;
      service_code: string;
      service_label: string;
    }>`
      select person_id, centre_code, service_code, service_label from queueing.ticket where visit_id = ${visitId}`;
    const board = await getBoard(sql, row!.centre_code);
    const person = row!.person_id
      ? (await this.#people.describe([row!.person_id])).get(row!.person_id)
      : undefined;
    const now = this.#clock.now();
    const midnight = dayOf(now, board.zone).add({ days: 1 }).toZonedDateTime(board.zone).toInstant();
    const { stages } = this.#paths.pathFor(row!.service_code);
    const here = stages.findIndex(({ code }) => code === visit.stage);
    return {
      visit,
      centreName: board.centreName,
      maskedName: person?.maskedName ?? '',
      serviceLabel: row!.service_label,
      steps: stages.map(({ code, label }, at) => ({
        stage: code,
        label,
        state: at < here || visit.state === 'done' ? 'done' : at === here ? 'here' : 'ahead',
      })),
      printedAt: now.toString(),
      url: `${this.#publicUrl}/t/${this.#passes.tokenOf(visitId, midnight)}`,
    };
  }
}
