import { z } from 'zod';
import { birthDate } from '#identity';

const instant = z.iso.datetime({ offset: true });
const localDate = z.iso.date();
const code = z.string().min(1).max(80);
const channel = z.enum(['self', 'proxy', 'phone', 'staff']);
const unique = <Item extends z.ZodType>(item: Item, max: number) =>
  z
    .array(item)
    .max(max)
    .transform((items) => [...new Set(items)]);

/** A time that may be given with any offset, kept as the instant it is. */
const time = instant.transform((text) => Temporal.Instant.from(text).toString());

export const openingCode = code;

export const openingFields = {
  label: z.string().trim().min(1, 'label-missing').max(80, 'label-too-long'),
  position: z.number().int().min(0).max(10_000),
  groupCode: code.nullable(),
  bornFrom: birthDate.nullable(),
  bornTo: birthDate.nullable(),
  isInvitedOnly: z.boolean(),
  dayDigits: unique(z.number().int().min(0).max(9), 10),
  dongs: unique(z.string().max(20), 20),
  channels: unique(channel, 4),
  announcedAt: time.nullable(),
  opensAt: time.nullable(),
  closesAt: time.nullable(),
  supplyCap: z.number().int().min(0).max(1_000_000).nullable(),
  offerCodes: unique(code, 20),
  centreCodes: unique(code, 20),
  note: z.string().trim().max(500).nullable(),
};

const reason = z.string().trim().min(2, 'reason-missing').max(300);

export const addOpeningBody = z.object({ ...openingFields, reason: reason.nullable().default(null) });
export const changeOpeningBody = z.object({ ...openingFields, version: z.number().int().min(1), reason });
export const endOpeningBody = z.object({ version: z.number().int().min(1), reason });
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  code: code.optional(),
});

/** Base64 of a file of about 3 MB: 50,000 people and more. */
export const INVITED_LIST_LIMIT = 4 * 1024 * 1024;
export const invitedListBody = z.object({
  mode: z.enum(['add', 'replace']),
  contentBase64: z.string().min(1).max(INVITED_LIST_LIMIT),
});

export const trialQuery = z.object({
  birthDate,
  group: code.optional(),
  dong: z.string().max(20).optional(),
  channel: channel.default('self'),
  centre: code,
  at: time.optional(),
  isInvited: z.stringbool().default(false),
});

const phase = z.enum(['open', 'later', 'undecided', 'over']);
const choice = z.object({ code: z.string(), label: z.string() });

const openingView = z
  .object({
    code: z.string(),
    version: z.number().int(),
    label: z.string(),
    position: z.number().int(),
    groupCode: z.string().nullable(),
    bornFrom: localDate.nullable(),
    bornTo: localDate.nullable(),
    isInvitedOnly: z.boolean(),
    dayDigits: z.array(z.number().int()),
    dongs: z.array(z.string()),
    channels: z.array(channel),
    announcedAt: instant.nullable(),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    supplyCap: z.number().int().nullable(),
    offerCodes: z.array(z.string()),
    centreCodes: z.array(z.string()),
    note: z.string().nullable(),
    change: z.enum(['set-up', 'added', 'changed', 'ended']),
    reason: z.string().nullable(),
    recordedAt: instant,
    recordedBy: z.string().nullable(),
    phase,
    supply: z.object({ capacity: z.number().int(), taken: z.number().int() }).nullable(),
    invited: z.number().int(),
  })
  .meta({ id: 'Opening' });

const paged = { page: z.number().int(), pages: z.number().int(), total: z.number().int() };

export const openingListSchema = z.object({
  asOf: instant,
  zone: z.string(),
  openings: z.array(openingView),
  ...paged,
  choices: z.object({
    groups: z.array(choice.extend({ kind: z.enum(['age', 'occupation']) })),
    dongs: z.array(z.string()),
    offers: z.array(choice),
    centres: z.array(choice),
  }),
});
export const openingHistorySchema = z.object({ changes: z.array(openingView), ...paged });
export const openingSavedSchema = z.object({ code: z.string(), version: z.number().int() });
export const invitedListSchema = z.object({
  added: z.number().int(),
  known: z.number().int(),
  removed: z.number().int(),
  total: z.number().int(),
});
export const trialSchema = z.object({
  answer: z.object({
    status: z.enum(['eligible', 'not-yet', 'elsewhere', 'not-covered']),
    message: z.string(),
    ruleId: z.string().nullable(),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    supplyLeft: z.number().int().nullable(),
    offerCodes: z.array(z.string()),
  }),
  age: z.number().int(),
  digit: z.number().int(),
  at: instant,
});
