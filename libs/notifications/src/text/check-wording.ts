import type { MessageLanguage, Sample, WordingChannel } from '../message-template.ts';
import { bytesOf, kindOf, LMS_BYTES, toPhoneText, type MessageKind } from './ks-x-1001.ts';
import { isParticlePair, particlePairs, type Particles } from './particles.ts';
import { render } from './render.ts';
import { samplesOf } from './variables.ts';

/** A wording with what its purpose knows. */
export interface Wording {
  language: MessageLanguage;
  channel: WordingChannel;
  body: string;
  variables: readonly string[];
  required: readonly string[];
  samples?: Readonly<Record<string, Sample>> | undefined;
}

export type FaultCode =
  | 'empty'
  | 'unknown-variable'
  | 'unknown-particle'
  | 'stray-brace'
  | 'missing-variable'
  | 'bare-particle'
  | 'character-not-sendable'
  | 'too-long'
  | 'no-title';

/** What is wrong with a wording, and where; `advice` is what to write instead. */
export interface Fault {
  code: FaultCode;
  /** The piece of text, or the variable, that it is about. */
  what: string;
  codePoint?: string;
  advice?: string;
  /** Place in the text, for the editor to select: counted as JavaScript counts. */
  at?: number;
  line?: number;
  column?: number;
}

/** How a wording comes out with one set of values. */
export interface Filled {
  text: string;
  bytes: number;
  kind: MessageKind;
}

/** Phones show about so much of a push before they cut. */
const PUSH_LETTERS = 120;
/** Kakao's limit for a notice. */
const ALIMTALK_LETTERS = 1_000;

const placeholder = /\{([^{}]*)\}/g;

const placeOf = (body: string, at: number): Pick<Fault, 'at' | 'line' | 'column'> => {
  const lines = body.slice(0, at).split('\n');
  return { at, line: lines.length, column: [...lines.at(-1)!].length + 1 };
};

const variableFaults = ({ body, variables, required }: Wording): Fault[] => {
  const faults: Fault[] = [];
  const said = new Set<string>();
  for (const { 0: what, 1: inside = '', index } of body.matchAll(placeholder)) {
    const [name = '', particles] = inside.split(':');
    said.add(name);
    if (!variables.includes(name)) faults.push({ code: 'unknown-variable', what, ...placeOf(body, index) });
    else if (particles !== undefined && !isParticlePair(particles))
      faults.push({
        code: 'unknown-particle',
        what,
        advice: particlePairs.join(', '),
        ...placeOf(body, index),
      });
  }
  for (const { 0: what, index } of body
    .replace(placeholder, (one) => ' '.repeat(one.length))
    .matchAll(/[{}]/g))
    faults.push({ code: 'stray-brace', what, ...placeOf(body, index) });
  for (const name of required)
    if (!said.has(name)) faults.push({ code: 'missing-variable', what: `{${name}}` });
  return faults;
};

// What people write after a variable when they do not know its last sound, and the pair that knows it.
const bareForms: readonly (readonly [string, Particles])[] = particlePairs
  .flatMap((pair): (readonly [string, Particles])[] => {
    const [closed = '', open = ''] = pair === '와/과' ? ['과', '와'] : pair.split('/');
    const both = [`${closed}/${open}`, `${open}/${closed}`, `${closed}(${open})`, `${open}(${closed})`];
    const inBrackets = closed.endsWith(open)
      ? [`(${closed.slice(0, closed.length - open.length)})${open}`]
      : [];
    const alone = closed.length > open.length && pair !== '으로/로' ? [closed] : [closed, open];
    return [...both, ...inBrackets, ...alone].map((form) => [form, pair]);
  })
  // A single letter more is another particle: the longest form is meant.
  .sort(([one], [other]) => other.length - one.length);

const bareParticles = ({ body, language }: Wording): Fault[] =>
  language !== 'ko'
    ? []
    : [...body.matchAll(placeholder)].flatMap(({ 0: what, 1: inside = '', index }): Fault[] => {
        const rest = body.slice(index + what.length);
        const found = bareForms.find(
          ([form]) => rest.startsWith(form) && !/^\p{Letter}/u.test(rest.slice(form.length)),
        );
        if (!found || inside.includes(':')) return [];
        const [form, pair] = found;
        return [
          {
            code: 'bare-particle',
            what: what + form,
            advice: `{${inside}:${pair}}`,
            ...placeOf(body, index),
          },
        ];
      });

const characterFaults = ({ body, channel }: Wording): Fault[] => {
  // A browser knows every letter; a Kakao notice that does not arrive goes out as a text message.
  if (channel === 'push') return [];
  const faults: Fault[] = [];
  let at = 0;
  for (const what of body) {
    if (!isSendable(what)) {
      const codePoint = `U+${what.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      const advice = toPhoneText(what);
      faults.push({
        code: 'character-not-sendable',
        what,
        codePoint,
        ...(advice !== '○' && { advice }),
        ...placeOf(body, at),
      });
    }
    at += what.length;
  }
  return faults;
};

const isSendable = (character: string): boolean => toPhoneText(character) === character;

const lengthFaults = (wording: Wording, longest: Filled | undefined): Fault[] => {
  const { body, channel } = wording;
  if (channel === 'push') {
    const isTooLong = body.length > PUSH_LETTERS;
    return [
      ...(isTooLong ? [{ code: 'too-long' as const, what: `${body.length}/${PUSH_LETTERS}` }] : []),
      ...(body.includes('\n') ? [] : [{ code: 'no-title' as const, what: body }]),
    ];
  }
  if (channel === 'alimtalk' && longest && longest.text.length > ALIMTALK_LETTERS)
    return [{ code: 'too-long', what: `${longest.text.length}/${ALIMTALK_LETTERS}` }];
  const bytes = Math.max(bytesOf(body), longest?.bytes ?? 0);
  return bytes > LMS_BYTES ? [{ code: 'too-long', what: `${bytes}/${LMS_BYTES}` }] : [];
};

/** The wording as it comes out with usual values and with the longest that are likely. */
export const fill = (wording: Wording): Record<keyof Sample, Filled> => {
  const samples = samplesOf(wording.variables, wording.language, wording.samples);
  const filled = (values: Record<string, string>): Filled => {
    const safe = wording.channel === 'push' ? values : mapped(values, toPhoneText);
    const text = render(wording.body, safe);
    const bytes = bytesOf(text);
    return { text, bytes, kind: kindOf(bytes) };
  };
  return { short: filled(samples.short), long: filled(samples.long) };
};

const mapped = (values: Record<string, string>, change: (value: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** Everything that keeps a wording from going out, in the order in which it stands in the text. */
export const faultsOf = (wording: Wording): Fault[] => {
  if (wording.body.trim() === '') return [{ code: 'empty', what: '' }];
  const variables = variableFaults(wording);
  const isFillable = variables.every(({ code }) => code === 'missing-variable');
  return [
    ...variables,
    ...bareParticles(wording),
    ...characterFaults(wording),
    ...lengthFaults(wording, isFillable ? fill(wording).long : undefined),
  ].toSorted((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity));
};
