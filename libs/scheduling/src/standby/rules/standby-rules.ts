/** Somebody in the line who has no offer at the moment. */
export interface Waiting {
  entryId: string;
  personId: string;
  joinedAt: Temporal.Instant;
  /** Offers made to this person before, on whatever day. */
  earlierOffers: number;
}

/** The published order: whoever was offered a seat least often, and of those whoever joined first. */
export const inOrder = <One extends Waiting>(line: readonly One[]): One[] =>
  [...line].sort(
    (a, b) =>
      a.earlierOffers - b.earlierOffers ||
      Temporal.Instant.compare(a.joinedAt, b.joinedAt) ||
      (a.entryId < b.entryId ? -1 : 1),
  );

/**
 * An offer is a promise: there are never more of them than places nobody has been promised. How many say yes
 * only tells how long the line must be.
 */
export const waveOf = <One extends Waiting>(line: readonly One[], openPlaces: number): One[] =>
  inOrder(line).slice(0, Math.max(0, openPlaces));

const LEAST_RATE = 0.1;

/** The share of offers that are accepted, from those settled last; a few do not make it certain, none is a half. */
export const acceptanceRate = (settled: { offers: number; accepted: number }): number =>
  Math.max(LEAST_RATE, (settled.accepted + 1) / (settled.offers + 2));

/** How many people in the line it takes to fill the places, by the measured acceptance. */
export const peopleNeeded = (places: number, rate: number): number => Math.ceil(places / rate);

const DAY_BEGINS = Temporal.PlainTime.from('08:00');
const NIGHT_BEGINS = Temporal.PlainTime.from('21:00');

/** At night nobody is written to, so nobody is offered anything. */
export const isByDay = (now: Temporal.Instant, zone: string): boolean => {
  const time = now.toZonedDateTimeISO(zone).toPlainTime();
  return (
    Temporal.PlainTime.compare(time, DAY_BEGINS) >= 0 && Temporal.PlainTime.compare(time, NIGHT_BEGINS) < 0
  );
};

export interface SlotOfToday {
  id: string;
  startsAt: Temporal.Instant;
}

/**
 * The slot by which somebody offered a seat now comes: the first that leaves time to answer and to travel, else
 * the last that begins after the offer has ended and before the place does. Undefined when it is too late.
 */
export const slotForOffer = <One extends SlotOfToday>(
  slots: readonly One[],
  now: Temporal.Instant,
  {
    offerMinutes,
    travelMinutes,
    until,
  }: { offerMinutes: number; travelMinutes: number; until: Temporal.Instant },
): One | undefined => {
  const answeredAt = now.add({ minutes: offerMinutes });
  const thereAt = answeredAt.add({ minutes: travelMinutes });
  const possible = slots
    .filter(
      ({ startsAt }) =>
        Temporal.Instant.compare(startsAt, answeredAt) > 0 && Temporal.Instant.compare(startsAt, until) < 0,
    )
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  return possible.find(({ startsAt }) => Temporal.Instant.compare(startsAt, thereAt) >= 0) ?? possible.at(-1);
};
