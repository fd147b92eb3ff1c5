import { Injectable } from '@nestjs/common';
import { VisitPasses } from '#identity';
import { Clock, Database, DomainError } from '#kernel';
import { Arrive } from '../arrive/arrive.ts';
import { findCentre, type Centre } from '../centre/centre.ts';
import { FindBooking, otherCentre } from '../find-booking/find-booking.ts';
import { BookingViews } from '../list-bookings/booking-view.ts';

/** A booking as its owner's phone lists it at the door. */
export interface BookingAtTheDoor {
  id: string;
  serviceLabel: string;
  startsAt: string;
  arriveAt: string;
  state: string;
  centre: { code: string; name: string; address: string };
  maskedName: string;
  isOwn: boolean;
  isToday: boolean;
}

export interface ArrivedByPhone {
  visitId: string;
  /** They had checked in before and are shown the same number. */
  isRepeat: boolean;
  /** Lets this browser follow the visit until the end of its day. */
  pass: string;
}

const SHOWN = 10;

/** Checks people in by their own phone; where they are is proved by the code that the phone read at the door. */
@Injectable()
export class ArriveByPhone {
  readonly #arrive: Arrive;
  readonly #findBooking: FindBooking;
  readonly #views: BookingViews;
  readonly #passes: VisitPasses;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(
    arrive: Arrive,
    findBooking: FindBooking,
    views: BookingViews,
    passes: VisitPasses,
    database: Database,
    clock: Clock,
  ) {
    this.#arrive = arrive;
    this.#findBooking = findBooking;
    this.#views = views;
    this.#passes = passes;
    this.#database = database;
    this.#clock = clock;
  }

  /** Today's bookings at this door of somebody who signed in and of the people they book for; then those to come. */
  async list(personId: string, centreCode: string): Promise<BookingAtTheDoor[]> {
    const centre = await findCentre(this.#database.sql, centreCode);
    const today = this.#clock.today(centre.zone).toString();
    const groups = await this.#views.groupsOf(personId);
    return groups
      .flatMap((group) =>
        group.bookings.map(({ id, service, startsAt, arriveAt, state, centre: at }) => ({
          id,
          serviceLabel: service.label,
          startsAt,
          arriveAt,
          state,
          centre: at,
          maskedName: group.person.maskedName,
          isOwn: group.personId === personId,
          isToday: startsAt.startsWith(today),
        })),
      )
      .filter(({ isToday, state, startsAt }) => isToday || (state === 'confirmed' && startsAt > today))
      .sort((a, b) => Number(b.isToday) - Number(a.isToday) || (a.startsAt < b.startsAt ? -1 : 1))
      .slice(0, SHOWN);
  }

  /**
   * Checks a booking of somebody who signed in; theirs, or one they made for somebody.
   * @throws what `Arrive` does, and `scheduling.other-centre`
   */
  async own(input: { personId: string; bookingId: string; centreCode: string }): Promise<ArrivedByPhone> {
    const groups = await this.#views.groupsOf(input.personId);
    const booking = groups.flatMap((group) => group.bookings).find(({ id }) => id === input.bookingId);
    if (!booking) throw new DomainError('scheduling.booking-not-found', 'not-found');
    if (booking.centre.code !== input.centreCode) throw otherCentre(booking);
    return this.#checkIn(booking.id, await findCentre(this.#database.sql, input.centreCode));
  }

  /** Checks in by the same proof as a kiosk takes, for who has no code on their phone. */
  async byNumber(input: { number: string; birthDate: string; centreCode: string }): Promise<ArrivedByPhone> {
    const { number, birthDate, centreCode } = input;
    const centre = await findCentre(this.#database.sql, centreCode);
    const on = this.#clock.today(centre.zone).toString();
    const { booking } = await this.#findBooking.atTheDoor({ centreCode, on, number, birthDate });
    return this.#checkIn(booking.id, centre);
  }

  async #checkIn(bookingId: string, centre: Centre): Promise<ArrivedByPhone> {
    const centreCode = centre.code;
    try {
      const { visitId } = await this.#arrive.run({ bookingId, centreCode, by: 'self' });
      return { visitId, isRepeat: false, pass: this.#passOf(visitId, centre) };
    } catch (error) {
      const visitId = error instanceof DomainError ? visitAlreadyOpen(error) : undefined;
      if (!visitId) throw error;
      return { visitId, isRepeat: true, pass: this.#passOf(visitId, centre) };
    }
  }

  #passOf(visitId: string, { zone }: Centre): string {
    const tomorrow = this.#clock.today(zone).add({ days: 1 });
    return this.#passes.tokenOf(visitId, tomorrow.toZonedDateTime(zone).toInstant());
  }
}

const visitAlreadyOpen = ({ code, facts }: DomainError): string | undefined =>
  code === 'scheduling.already-arrived' && facts['state'] === 'arrived'
    ? (facts['visitId'] as string)
    : undefined;
