import type { Needs } from '../seats/commands.ts';

/** Needs as the queue carries them and tablets show them. */
export const needWords = ({ wheelchair, interpreter, companion, shuttleHub }: Needs): string[] => [
  ...(wheelchair ? ['wheelchair'] : []),
  ...(interpreter ? [`interpreter:${interpreter}`] : []),
  ...(companion ? ['guardian'] : []),
  ...(shuttleHub ? ['shuttle'] : []),
];
