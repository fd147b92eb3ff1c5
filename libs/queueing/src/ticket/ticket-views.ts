import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, Database, DomainError } from '#kernel';
import { isoInstant, type TicketRow, type TicketView } from './ticket-view.ts';
import { ticketLabel } from './ticket.entity.ts';

/** Puts names to tickets for the screens of staff. */
@Injectable()
export class TicketViews {
  readonly #database: Database;
  readonly #people: PeopleDirectory;
  readonly #clock: Clock;

  constructor(database: Database, people: PeopleDirectory, clock: Clock) {
    this.#database = database;
    this.#people = people;
    this.#clock = clock;
  }

  async get(ticketId: string): Promise<TicketView> {
    const rows = await this.#database.sql<TicketRow>`select * from queueing.ticket where id = ${ticketId}`;
    const [view] = await this.describe(rows);
    if (!view) throw new DomainError('queueing.ticket-not-found', 'not-found');
    return view;
  }

  async describe(rows: readonly TicketRow[]): Promise<TicketView[]> {
    const people = await this.#people.describe(rows.flatMap((row) => row.person_id ?? []));
    const now = this.#clock.now();
    return rows.map((row) => {
      if (row.person_id === null) return viewOf(row, null, now);
      const person = people.get(row.person_id);
      return viewOf(row, { maskedName: person?.maskedName ?? '*', birthOn: person?.birthOn }, now);
    });
  }
}

const viewOf = (
  row: TicketRow,
  person: { maskedName: string; birthOn: string | undefined } | null,
  now: Temporal.Instant,
): TicketView => {
  const waitedUntil = row.called_at ? Temporal.Instant.from(row.called_at) : now;
  const waited = waitedUntil.since(Temporal.Instant.from(row.waiting_since)).total('minutes');
  return {
    id: row.id,
    revision: row.revision,
    number: ticketLabel(row),
    visitId: row.visit_id,
    stage: row.stage,
    state: row.state,
    person: person && cardOf(person, now),
    serviceCode: row.service_code,
    serviceLabel: row.service_label,
    appointmentAt: isoInstant(row.appointment_at),
    isOnTheWay: row.is_on_the_way,
    waitingSince: isoInstant(row.waiting_since),
    minutesWaited: Math.max(0, Math.floor(waited)),
    calledAt: isoInstant(row.called_at),
    callCount: row.call_count,
    counterId: row.counter_id,
    dueAt: isoInstant(row.due_at),
    stay: row.stay_minutes
      ? {
          minutes: row.stay_minutes,
          extendedMinutes: row.stay_extended_minutes,
          because: row.stay_because,
        }
      : null,
    awayUntil: isoInstant(row.away_until),
    hasAlarm: row.alarm_id !== null,
    place: row.place ?? null,
    priorityLane: laneOf(row, now),
    assistedBecause: row.assisted_because,
    earlyUntil: isoInstant(row.early_until),
    forCounterId: row.for_counter_id,
    orderRule: row.order_code ? { code: row.order_code, label: row.order_label ?? row.order_code } : null,
    parkedBecause: row.parked_because,
    needs: row.needs,
  };
};

const cardOf = (person: { maskedName: string; birthOn: string | undefined }, now: Temporal.Instant) => {
  const today = now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
  const birthDate = person.birthOn ?? '1900-01-01';
  const { years } = Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'years' });
  return { maskedName: person.maskedName, birthDate, age: years };
};

/** The lane somebody stands in now; who is early and assisted is assisted once their time is near. */
const laneOf = (row: TicketRow, now: Temporal.Instant): TicketView['priorityLane'] => {
  if (row.early_until && Temporal.Instant.compare(now, Temporal.Instant.from(row.early_until)) < 0)
    return 'early';
  return row.assisted_because ? 'assisted' : 'normal';
};
