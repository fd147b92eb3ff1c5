export interface Span {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

const covers = ({ from, to }: Span, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) < 0;

/**
 * The first moment of the span at which each of the others is away too; undefined when somebody always stays.
 * Who is away changes only where a break begins, so looking there is enough.
 */
export const firstUncovered = (
  span: Span,
  others: readonly (readonly Span[])[],
): Temporal.Instant | undefined =>
  [span.from, ...others.flat().map(({ from }) => from)]
    .filter((at) => covers(span, at))
    .sort(Temporal.Instant.compare)
    .find((at) => others.every((breaks) => breaks.some((one) => covers(one, at))));
