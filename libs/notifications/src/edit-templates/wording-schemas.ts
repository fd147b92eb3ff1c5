import { z } from 'zod';
import { mobilePhone } from '#identity';
import { messageLanguages, wordingChannels } from '../message-template.ts';

const instant = z.iso.datetime({ offset: true });
const language = z.enum(messageLanguages);
const channel = z.enum(wordingChannels);
const centre = z.string().regex(/^[a-z0-9-]{1,40}$/);

const lineFields = {
  purpose: z.string().min(1).max(60),
  scope: z.string().max(60).default(''),
  language,
  channel,
};
const page = z.coerce.number().int().min(1).max(1_000).default(1);

/** In an address every centre is the absence of one. */
const queried = z.object({ ...lineFields, centre: centre.optional() });
export const lineQuery = queried.transform(({ centre: code, ...line }) => ({
  ...line,
  centreCode: code ?? null,
}));
export const historyQuery = queried.extend({ page }).transform(({ centre: code, page: asked, ...line }) => ({
  line: { ...line, centreCode: code ?? null },
  page: asked,
}));
export const purposesQuery = z
  .object({ language, channel, centre: centre.optional(), search: z.string().max(60).default(''), page })
  .transform(({ centre: code, ...query }) => ({ ...query, centreCode: code ?? null }));

const line = z
  .object({ ...lineFields, centre: centre.nullable() })
  .transform(({ centre: centreCode, ...rest }) => ({ ...rest, centreCode }));
// A keyboard may write a syllable in pieces, and another system's line breaks: neither counts as a letter.
const body = z
  .string()
  .max(4_000)
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trimEnd());
const reason = z.string().trim().min(2).max(200);
const revision = z.number().int().min(0);
const effectiveFrom = instant
  .nullable()
  .transform((text) => (text === null ? null : Temporal.Instant.from(text)));

export const previewBody = z.object({ line, body });
export const saveBody = z.object({
  line,
  body,
  templateCode: z.string().trim().min(1).max(60).nullable(),
  effectiveFrom,
  reason,
  revision,
});
export const endBody = z.object({ line, effectiveFrom, reason, revision });
export const withdrawBody = z.object({ reason, revision });
export const returnBody = z.object({ effectiveFrom, reason, revision });
export const testBody = z.object({
  line,
  body,
  sample: z.enum(['short', 'long']),
  phone: mobilePhone,
});
export const versionId = z.uuid();

const version = z.object({
  id: z.uuid(),
  version: z.number().int(),
  state: z.enum(['in-force', 'coming', 'past', 'withdrawn']),
  body: z.string().nullable(),
  templateCode: z.string().nullable(),
  effectiveFrom: instant,
  madeAt: instant,
  madeBy: z.string().nullable(),
  reason: z.string().nullable(),
  withdrawn: z.object({ at: instant, by: z.string().nullable(), reason: z.string().nullable() }).nullable(),
});
const paged = { page: z.number().int(), pages: z.number().int(), total: z.number().int() };

export const purposesAnswer = z
  .object({
    purposes: z.array(
      z.object({
        purpose: z.string(),
        scope: z.string(),
        label: z.string(),
        inForce: z.enum(['centre', 'every-centre', 'none']),
        comingAt: instant.nullable(),
      }),
    ),
    ...paged,
  })
  .meta({ id: 'WordedPurposes' });

export const wordingAnswer = z
  .object({
    line: z.object({ ...lineFields, scope: z.string(), centreCode: z.string().nullable() }),
    label: z.string(),
    variables: z.array(z.object({ name: z.string(), label: z.string(), isRequired: z.boolean() })),
    revision: z.number().int(),
    inForce: version.nullable(),
    coming: z.array(version),
    usedNow: z
      .object({ body: z.string(), language: z.string(), channel, templateCode: z.string().nullable() })
      .nullable(),
    waiting: z.number().int(),
  })
  .meta({ id: 'Wording' });

export const historyAnswer = z
  .object({ versions: z.array(version), ...paged })
  .meta({ id: 'WordingHistory' });

const filled = z.object({ text: z.string(), bytes: z.number().int(), kind: z.enum(['SMS', 'LMS']) });
export const previewAnswer = z
  .object({
    faults: z.array(
      z.object({
        code: z.enum([
          'empty',
          'unknown-variable',
          'unknown-particle',
          'stray-brace',
          'missing-variable',
          'bare-particle',
          'character-not-sendable',
          'too-long',
          'no-title',
        ]),
        what: z.string(),
        codePoint: z.string().optional(),
        advice: z.string().optional(),
        at: z.number().int().optional(),
        line: z.number().int().optional(),
        column: z.number().int().optional(),
      }),
    ),
    filled: z.object({ short: filled, long: filled }).nullable(),
  })
  .meta({ id: 'WordingPreview' });

export const changedAnswer = z.object({ id: z.uuid(), revision: z.number().int() });
export const testAnswer = z.object({ left: z.number().int() });
