import type { z } from 'zod';

/** A kind of fact: its name with version, and the shape of what it carries (ids, times, codes; never personal data). */
export interface EventType<Payload> {
  readonly name: string;
  readonly schema: z.ZodType<Payload>;
}

/** Declares a fact that a lib announces; the name ends in `.v<number>`. */
export const defineEvent = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): EventType<z.output<Schema>> => {
  if (!/^[a-z][a-z-]*(\.[a-z][a-z-]*)+\.v\d+$/.test(name))
    throw new Error(`Event name "${name}" is not like "lib.fact.v1".`);
  return { name, schema: schema as unknown as z.ZodType<z.output<Schema>> };
};
