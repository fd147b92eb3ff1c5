import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { newId, type Transaction } from '#kernel';
import { dayOf } from '../board/board.ts';
import { TicketIssued } from '../events.ts';
import { asRunOn } from '../choose-stay/as-run-on.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { placeInLine } from '../order-rules/place-in-line.ts';
import { Ticket } from '../ticket/ticket.entity.ts';
import { beginInterval, factsOf } from '../ticket/take-step.ts';
import { VisitPaths } from '../visit-paths.ts';

/** Who came, when and for what. */
export interface Arrival {
  visitId: string;
  bookingId: string | null;
  bookingNumber?: string | undefined;
  /** Null: took a number without giving a name. */
  personId: string | null;
  centreCode: string;
  zone: string;
  serviceCode: string;
  serviceLabel: string;
  /** The appointment; null: came without one. */
  startsAt: string | null;
  arrivedAt: string;
  needs: string[];
  checkedInBy?: 'desk' | 'self' | undefined;
  /** Took the number before coming here. */
  isFromHome?: boolean | undefined;
}

/** Opens the visit of somebody who arrived and gives them the next number of the day. */
@Injectable()
export class IssueTicket {
  readonly #paths: VisitPaths;
  readonly #people: PeopleDirectory;

  constructor(paths: VisitPaths, people: PeopleDirectory) {
    this.#paths = paths;
    this.#people = people;
  }

  /** Null when the service has no queue, or the person already stands in it. */
  async run(tx: Transaction, arrival: Arrival): Promise<Ticket | null> {
    const path = this.#paths.findPath(arrival.serviceCode);
    if (!path) return null;
    const arrivedAt = Temporal.Instant.from(arrival.arrivedAt);
    const visitedOn = dayOf(arrivedAt, arrival.zone);
    await tx.sql`
      insert into queueing.board (centre_code, centre_name, zone)
      values (${arrival.centreCode}, ${arrival.centreCode}, ${arrival.zone}) on conflict do nothing`;
    if (!(await openVisit(tx, arrival, visitedOn))) return null;

    const first = path.stages.find((stage) => !(stage.doneAtDesk && arrival.checkedInBy === 'desk'));
    if (!first) return null;
    const appointmentAt = arrival.startsAt === null ? null : Temporal.Instant.from(arrival.startsAt);
    const { personId, isFromHome = false } = arrival;
    const person = personId ? (await this.#people.describe([personId], tx)).get(personId) : undefined;
    const rule = await floorRuleOn(tx.sql, arrival.centreCode, visitedOn);
    const ticket = tx.em.create(Ticket, {
      id: newId(),
      visitId: arrival.visitId,
      personId,
      isFromHome,
      isOnTheWay: isFromHome,
      centreCode: arrival.centreCode,
      lane: path.lane,
      number: await this.takeNumber(tx, arrival.centreCode, path.lane, visitedOn),
      issuedOn: visitedOn,
      serviceCode: arrival.serviceCode,
      serviceLabel: arrival.serviceLabel,
      appointmentAt,
      arrivedAt,
      needs: arrival.needs,
      ...placeInLine(rule, {
        appointmentAt,
        arrivedAt,
        visitedOn,
        birthOn: person?.birthOn,
        needs: arrival.needs,
      }),
      stage: first.code,
      state: 'waiting',
      waitingSince: arrivedAt,
      callCount: 0,
      stayExtendedMinutes: 0,
      callSequence: 0,
      revision: 1,
    });
    ticket.enter(await asRunOn(tx, ticket, first), arrivedAt);
    await tx.em.flush();
    await beginInterval(tx, ticket, arrivedAt);
    tx.record(TicketIssued, await factsOf(tx, ticket));
    return ticket;
  }

  /** The counter row is held until commit: numbers have no gap and no twin, and a new local day starts at 1. */
  protected async takeNumber(
    { sql }: Transaction,
    centreCode: string,
    lane: string,
    on: Temporal.PlainDate,
  ): Promise<number> {
    const [row] = await sql<{ last: number }>`
      insert into queueing.number_counter as c (centre_code, lane, issued_on, last)
      values (${centreCode}, ${lane}, ${on}, 1)
      on conflict (centre_code, lane, issued_on) do update set last = c.last + 1
      returning last`;
    return row!.last;
  }
}

const openVisit = async (tx: Transaction, arrival: Arrival, visitedOn: Temporal.PlainDate) => {
  const opened = await tx.sql`
    insert into queueing.visit
      (id, person_id, centre_code, booking_id, booking_number, service_code, visited_on, arrived_at)
    values (${arrival.visitId}, ${arrival.personId}, ${arrival.centreCode}, ${arrival.bookingId},
            ${arrival.bookingNumber ?? null}, ${arrival.serviceCode}, ${visitedOn}, ${arrival.arrivedAt})
    on conflict do nothing returning id`;
  return opened.length > 0;
};
