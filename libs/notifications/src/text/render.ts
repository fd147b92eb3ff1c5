import { DomainError } from '#kernel';
import { isParticlePair, withParticle } from './particles.ts';

export type Values = Readonly<Record<string, string>>;

const placeholder = /\{([^{}]*)\}/g;

const parse = (inside: string): { name: string; particles?: string } => {
  const [name = '', particles] = inside.split(':');
  return { name, particles };
};

/**
 * Checks a template before anybody depends on it.
 * @throws naming the placeholder that is unknown or malformed.
 */
export const assertPlaceholders = (body: string, allowed: readonly string[]): void => {
  for (const [whole, inside] of body.matchAll(placeholder)) {
    const { name, particles } = parse(inside ?? '');
    if (!allowed.includes(name) || (particles !== undefined && !isParticlePair(particles))) {
      throw new DomainError('notifications.unknown-placeholder', 'invalid', { placeholder: whole, allowed });
    }
  }
  const stray = body.replace(placeholder, '').match(/[{}]/)?.[0];
  if (stray)
    throw new DomainError('notifications.unknown-placeholder', 'invalid', { placeholder: stray, allowed });
};

/**
 * Fills `{name}` and `{name:을/를}` (with the particle that fits).
 * @throws when a value is missing: half a sentence must not go out.
 */
export const render = (body: string, values: Values): string =>
  body.replace(placeholder, (whole, inside: string) => {
    const { name, particles } = parse(inside);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === '') {
      throw new DomainError('notifications.missing-value', 'invalid', { placeholder: whole });
    }
    return particles !== undefined && isParticlePair(particles) ? withParticle(value, particles) : value;
  });
