import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { currentContext, Database, DomainError, UnitOfWork } from '#kernel';
import { inZone } from '../../availability/availability.ts';
import { EVERY_CENTRE } from '../../edit-calendar/centre-in-scope.ts';
import type { Needs } from '../../seats/commands.ts';

const PAGE_SIZE = 60;

interface RunRow {
  id: string;
  label: string;
  stop: string;
  centre_code: string;
  centre_name: string;
  zone: string;
  departs_at: string;
  arrives_at: string;
  seats: number;
  taken: number;
  people: number;
}

interface RiderRow {
  booking_id: string;
  person_id: string;
  contact_person_id: string | null;
  number: string;
  arrive_at: string;
  seats: number;
  needs: Needs;
  state: string;
}

export interface Rider {
  bookingNumber: string;
  maskedName: string;
  /** Of the phone they are reached by; empty where nobody has one. */
  maskedPhone: string;
  birthYear: number;
  arriveAt: string;
  seats: number;
  wheelchair: boolean;
  interpreter: string | null;
}

export interface Manifest {
  run: {
    id: string;
    hub: { label: string; stop: string };
    centre: { name: string };
    departsAt: string;
    arrivesAt: string;
    seats: number;
    taken: number;
    people: number;
  };
  riders: Rider[];
  page: number;
  pages: number;
}

/** Who takes a bus; every person shown is noted in the audit trail. */
@Injectable()
export class ShowManifest {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;

  constructor(database: Database, unitOfWork: UnitOfWork, people: PeopleDirectory) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#people = people;
  }

  async run(input: { runId: string; page: number; as: 'screen' | 'file' }): Promise<Manifest> {
    const run = await this.#run(input.runId);
    const size = input.as === 'file' ? run.seats : PAGE_SIZE;
    const rows = await this.#database.sql<RiderRow>`
      select r.booking_id, r.person_id, g.contact_person_id, b.number, b.arrive_at, b.state, r.seats, g.needs
      from scheduling.shuttle_ride r
      join scheduling.booking b on b.id = r.booking_id
      join scheduling.booking_group g on g.id = b.group_id
      where r.run_id = ${run.id} order by b.arrive_at, b.number limit ${size} offset ${(input.page - 1) * size}`;
    const riders = await this.#riders(rows, run.zone);
    await this.#unitOfWork.run(async (tx) => {
      for (const row of rows) {
        tx.audit({
          action: 'scheduling.manifest-read',
          personId: row.person_id,
          facts: { runId: run.id, bookingId: row.booking_id, as: input.as },
        });
      }
    });
    const { id, seats, taken, people } = run;
    return {
      run: {
        id,
        hub: { label: run.label, stop: run.stop },
        centre: { name: run.centre_name },
        departsAt: inZone(run.departs_at, run.zone),
        arrivesAt: inZone(run.arrives_at, run.zone),
        seats,
        taken,
        people,
      },
      riders,
      page: input.page,
      pages: Math.max(1, Math.ceil(people / size)),
    };
  }

  async #run(runId: string): Promise<RunRow> {
    const { scope, permissions } = currentContext().actor;
    const [run] = await this.#database.sql<RunRow>`
      select u.id, h.label, h.stop, c.code as centre_code, c.name as centre_name, c.zone, u.departs_at, u.arrives_at, u.seats,
             u.taken, (select count(*)::int from scheduling.shuttle_ride r where r.run_id = u.id) as people
      from scheduling.shuttle_run u
      join scheduling.centre c on c.id = u.centre_id
      join scheduling.shuttle_hub h on h.centre_id = u.centre_id and h.code = u.hub_code
      where u.id = ${runId}`;
    const isInScope = !scope || scope === run?.centre_code || permissions.includes(EVERY_CENTRE);
    if (!run || !isInScope) throw new DomainError('scheduling.shuttle-run-not-found', 'not-found');
    return run;
  }

  async #riders(rows: readonly RiderRow[], zone: string): Promise<Rider[]> {
    const people = await this.#people.describe(
      rows.flatMap((row) => [row.person_id, ...(row.contact_person_id ? [row.contact_person_id] : [])]),
    );
    return rows.map((row) => {
      const person = people.get(row.person_id);
      const contact = people.get(row.contact_person_id ?? '');
      return {
        bookingNumber: row.number,
        maskedName: person?.maskedName ?? '',
        maskedPhone: person?.maskedPhone || contact?.maskedPhone || '',
        birthYear: Number(person?.birthOn.slice(0, 4) ?? 0),
        arriveAt: inZone(row.arrive_at, zone),
        seats: row.seats,
        wheelchair: row.needs.wheelchair === true,
        interpreter: row.needs.interpreter ?? null,
      };
    });
  }
}
