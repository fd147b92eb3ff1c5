/** Outcomes of many attempts at once: what succeeded, and how often each refusal came. */
export const outcomes = async <T>(attempts: readonly Promise<T>[]) => {
  const settled = await Promise.allSettled(attempts);
  const done = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused: Record<string, number> = {};
  for (const one of settled) {
    if (one.status !== 'rejected') continue;
    const code = (one.reason as { code?: string }).code ?? String(one.reason);
    refused[code] = (refused[code] ?? 0) + 1;
  }
  return { done, refused };
};

/** Lets everyone through once `count` have come; later ones pass at once. */
export const gathering = (count: number): (() => Promise<void>) => {
  const complete = Promise.withResolvers<void>();
  let here = 0;
  return () => {
    here += 1;
    if (here >= count) complete.resolve();
    return complete.promise;
  };
};
