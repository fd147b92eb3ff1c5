/**
 * Spreads a day's capacity over its slots: the sum is exact and no slot differs from another by
 * more than one.
 * @returns capacity per slot, in order.
 */
export const spreadCapacity = (capacity: number, slots: number): number[] =>
  Array.from(
    { length: slots },
    (_, at) => Math.floor(((at + 1) * capacity) / slots) - Math.floor((at * capacity) / slots),
  );
