type PostgresError = { code?: string; constraint?: string; cause?: unknown; previous?: unknown };

const chain = function* (error: unknown): Generator<PostgresError> {
  for (
    let at = error as PostgresError | undefined;
    at && typeof at === 'object';
    at = (at.cause ?? at.previous) as PostgresError
  ) {
    yield at;
  }
};

/** SQLSTATE of the Postgres error behind `error`, however the layers above wrapped it. */
export const sqlStateOf = (error: unknown): string | undefined => {
  for (const link of chain(error))
    if (typeof link.code === 'string' && /^[0-9A-Z]{5}$/.test(link.code)) return link.code;
  return undefined;
};

/** Name of the constraint that Postgres says was violated (unique, check or foreign key), if one was. */
export const violatedConstraint = (error: unknown): string | undefined => {
  if (!sqlStateOf(error)?.startsWith('23')) return undefined;
  for (const link of chain(error)) if (link.constraint) return link.constraint;
  return undefined;
};
