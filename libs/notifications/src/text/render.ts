import { DomainError } from '#kernel';
import type { MessageLanguage } from '../message-template.ts';
import { messageLanguageOf } from './korean-date.ts';
import { isParticlePair, withParticle } from './particles.ts';

export type Values = Readonly<Record<string, string>>;

const placeholder = /\{([^{}]*)\}/g;

const parse = (inside: string): { name: string; particles?: string } => {
  const [name = '', particles] = inside.split(':');
  return { name, particles };
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

/** Values that are written in the language of the wording, such as a date. */
export type ValuesIn = (language: MessageLanguage) => Values;

export const valuesIn = (values: Values | ValuesIn, language: string): Values =>
  typeof values === 'function' ? values(messageLanguageOf(language)) : values;
