import { z } from 'zod';
import { defineEvent } from '#kernel';

/** Somebody asked for a one-time code; the code itself is opened by id, once, for sending. */
export const CodeRequested = defineEvent(
  'identity.code-requested.v1',
  z.object({ codeId: z.uuid(), expiresAt: z.string() }),
);

/** Somebody is asked by a code on their own phone whether another may book for them. */
export const CareConsentRequested = defineEvent(
  'identity.care-consent-requested.v1',
  z.object({ codeId: z.uuid(), carerId: z.uuid(), expiresAt: z.string() }),
);

/** A resident proved to hold the phone they named. */
export const ResidentSignedIn = defineEvent(
  'identity.resident-signed-in.v1',
  z.object({ personId: z.uuid() }),
);

/** A member of staff signed in. */
export const StaffSignedIn = defineEvent('identity.staff-signed-in.v1', z.object({ staffId: z.uuid() }));
