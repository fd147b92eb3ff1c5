const EPOCH = Temporal.PlainDate.from('1970-01-01');
const numbers = new Map<string, number>();

/** Days as whole numbers, because a plan compares millions of them. */
export const dayNumberOf = (date: string): number => {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = EPOCH.until(Temporal.PlainDate.from(date)).days;
  numbers.set(date, number);
  return number;
};

export const dateOf = (day: number): string => EPOCH.add({ days: day }).toString();

/** The Monday of the week of a day; 1970-01-01 was a Thursday. */
export const mondayOf = (day: number): number => day - ((day + 3) % 7);
