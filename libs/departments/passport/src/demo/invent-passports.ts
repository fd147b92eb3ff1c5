import type { KeptCase, WorkingDays } from '#casework';

const ZONE = 'Asia/Seoul';
/** 2021년 업무계획, as of 2021-04-30. */
export const seedFigures = { applied: 1_363, collected: 1_394, other: 889 };
const SPAN = { from: '2021-01-01', to: '2021-04-30' };
// Applied for in December and fetched in January, as many as make the two figures differ as they do.
const LEFT_LYING = 7;
const FROM_DECEMBER = 147;
const A_DAY_SINCE = 17;
const READY_AFTER = 6;

/** The same number for the same place in the list, spread over 0 … `below` − 1 (multiplier of Knuth). */
const spread = (at: number, below: number): number => (((at + 1) * 2_654_435_761) % 4_294_967_296) % below;

const daysOf = (from: string, to: string, days: WorkingDays): Temporal.PlainDate[] => {
  const found: Temporal.PlainDate[] = [];
  let day = days.from(Temporal.PlainDate.from(from));
  for (; day.toString() <= to; day = days.after(day, 1)) found.push(day);
  return found;
};

const minuteOf = (day: Temporal.PlainDate, minute: number): Temporal.Instant =>
  day
    .toZonedDateTime({ timeZone: ZONE })
    .add({ minutes: 9 * 60 + minute })
    .toInstant();

/** As many moments as asked for, evenly over the days and in rising order. */
const moments = (count: number, days: readonly Temporal.PlainDate[]): Temporal.Instant[] =>
  Array.from({ length: count }, (_, at) => {
    const place = (at * days.length) / count;
    const day = Math.floor(place);
    return minuteOf(days[day]!, Math.floor((place - day) * 480));
  });

/** Moments of other matters in the four months. */
export const inventOthers = (days: WorkingDays): Temporal.Instant[] =>
  moments(seedFigures.other, daysOf(SPAN.from, SPAN.to, days));

const stageOfAge = (age: number): { state: KeptCase['state']; stage?: string } => {
  if (age < 2) return { state: 'received' };
  if (age < 4) return { state: 'in-work', stage: 'review' };
  return { state: 'in-work', stage: age < READY_AFTER ? 'made' : 'arrived' };
};

/** Four months with the office's totals, and the work that lies on its desks on the morning of 26 May. */
export const inventPassports = (parts: {
  days: WorkingDays;
  people: readonly string[];
  handlers: readonly string[];
}): KeptCase[] => {
  const { days, people, handlers } = parts;
  const may = daysOf('2021-05-01', '2021-05-25', days);
  const received = [
    ...moments(FROM_DECEMBER, daysOf('2020-12-18', '2020-12-31', days)),
    ...moments(seedFigures.applied, daysOf(SPAN.from, SPAN.to, days)),
    ...moments(A_DAY_SINCE * may.length, may),
  ];
  const fetched = [
    ...moments(seedFigures.collected, daysOf(SPAN.from, SPAN.to, days)),
    ...moments(A_DAY_SINCE * may.length, may),
  ];
  const morning = Temporal.PlainDate.from('2021-05-26');
  // The older of them have waited for every reminder, the younger for one.
  const isLeft = (at: number) => at > FROM_DECEMBER && at % 200 === 0 && at / 200 <= LEFT_LYING;
  let collected = 0;
  return received.map((receivedAt, at): KeptCase => {
    const draw = spread(at, 10);
    const on = receivedAt.toZonedDateTimeISO(ZONE).toPlainDate();
    const handlerId = handlers.length > 0 ? handlers[at % handlers.length]! : null;
    const base = {
      kind: draw < 7 ? 'passport.ten-years' : draw < 9 ? 'passport.five-years' : 'passport.single',
      subject: '여권 발급 신청',
      channel: 'counter' as const,
      personId: people[spread(at, people.length)] ?? null,
      isTold: true,
      handlerId,
      receivedAt,
    };
    const readyAt = minuteOf(days.after(on, READY_AFTER), 400);
    const fetchedAt = isLeft(at) ? undefined : fetched[collected++];
    if (fetchedAt) {
      const early = fetchedAt.subtract({ hours: 1 });
      const stateAt = Temporal.Instant.compare(readyAt, early) < 0 ? readyAt : early;
      return { ...base, state: 'done', stateAt, stage: 'collected', stageAt: fetchedAt };
    }
    const age = days.between(on, morning);
    if (age > READY_AFTER) return { ...base, state: 'done', stateAt: readyAt, stage: 'ready' };
    const { state, stage } = stageOfAge(age);
    const stateAt = state === 'received' ? receivedAt : minuteOf(days.after(on, 1), 30);
    return {
      ...base,
      state,
      stateAt,
      ...(stage && { stage }),
      handlerId: state === 'received' ? null : handlerId,
    };
  });
};
