import { z } from 'zod';
import { defineEvent } from '#kernel';

const caseFacts = z.object({
  caseId: z.uuid(),
  number: z.string(),
  version: z.number().int(),
  personId: z.uuid().nullable(),
  department: z.string(),
  office: z.object({ code: z.string(), name: z.string(), phone: z.string(), zone: z.string() }),
  kind: z.object({ code: z.string(), label: z.string() }),
  unit: z.object({ code: z.string(), label: z.string(), phone: z.string() }),
  /** The applicant wants to be told by text message. */
  isTold: z.boolean(),
  deadlineOn: z.iso.date(),
  deadlineAt: z.iso.datetime({ offset: true }),
  termUnit: z.enum(['days', 'hours']),
});

/** Somebody's request came in. */
export const CaseReceived = defineEvent('casework.case-received.v1', caseFacts);

/** It takes longer than first said. */
export const CaseExtended = defineEvent('casework.case-extended.v1', caseFacts);

/** The papers are not complete, and the clock stands still until they are; or they went back for good. */
export const CaseReturned = defineEvent(
  'casework.case-returned.v1',
  caseFacts.extend({ why: z.enum(['supplement', 'returned']) }),
);

/** It is answered. */
export const CaseDone = defineEvent(
  'casework.case-done.v1',
  caseFacts.extend({ result: z.enum(['solved', 'not-solved', 'transferred']) }),
);

/** It is answered and still waits to be fetched. */
export const CaseWaiting = defineEvent(
  'casework.case-waiting.v1',
  caseFacts.extend({ waitedDays: z.number().int(), lapsesOn: z.iso.date() }),
);
