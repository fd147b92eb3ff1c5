import { randomUUIDv7 } from 'node:crypto';

declare const brand: unique symbol;
/** A UUID that cannot be handed over where another thing's id is asked for. */
export type Id<Thing extends string> = string & { readonly [brand]: Thing };

/** A new time-ordered id (UUID v7). */
export const newId = <Thing extends string>(): Id<Thing> => randomUUIDv7() as Id<Thing>;
