import type { FloorRule } from '../floor-rules/floor-rule.ts';

/** What the order of a line is made of; fixed on arrival by the rules of that day. */
export interface PlaceInLine {
  /** The appointment, or the arrival of who came too late for it or has none. */
  orderAt: Temporal.Instant;
  /** Waits in the early lane until then; null for who is on time. */
  earlyUntil: Temporal.Instant | null;
  /** `age`, or the need that gives the claim; null for who is not assisted. */
  assistedBecause: string | null;
}

export interface ArrivalInLine {
  /** Null: came without one. */
  appointmentAt: Temporal.Instant | null;
  arrivedAt: Temporal.Instant;
  visitedOn: Temporal.PlainDate;
  birthOn: string | undefined;
  needs: readonly string[];
}

/** Where somebody who arrives now comes to stand. */
export const placeInLine = (rule: FloorRule, arrival: ArrivalInLine): PlaceInLine => {
  const { appointmentAt, arrivedAt } = arrival;
  const assistedBecause = claimOf(rule, arrival);
  if (!appointmentAt) return { orderAt: arrivedAt, earlyUntil: null, assistedBecause };
  const lateFrom = appointmentAt.add({ minutes: rule.lateMinutes });
  const nearFrom = appointmentAt.subtract({ minutes: rule.earlyMinutes });
  return {
    orderAt: Temporal.Instant.compare(arrivedAt, lateFrom) > 0 ? arrivedAt : appointmentAt,
    earlyUntil: Temporal.Instant.compare(arrivedAt, nearFrom) < 0 ? nearFrom : null,
    assistedBecause,
  };
};

const claimOf = (rule: FloorRule, { birthOn, visitedOn, needs }: ArrivalInLine): string | null => {
  if (birthOn && rule.assistedFromAge > 0) {
    // By the year of birth, as age groups are called up: everybody born in 1946 is 75 in 2021.
    const age = visitedOn.year - Temporal.PlainDate.from(birthOn).year;
    if (age >= rule.assistedFromAge) return 'age';
  }
  const kinds = needs.map((need) => need.split(':')[0]!);
  return rule.assistedNeeds.find((need) => kinds.includes(need)) ?? null;
};
