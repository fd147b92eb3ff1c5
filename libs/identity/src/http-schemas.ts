import { z } from 'zod';
import { birthDate, mobilePhone, personName } from './person/personal-details.ts';

export const requestCodeBody = z.object({ name: personName, birthDate, phone: mobilePhone });
export const codeRequestedSchema = z
  .object({ codeId: z.uuid(), expiresAt: z.string(), resendAfter: z.string() })
  .meta({ id: 'CodeRequested' });
export const verifyCodeBody = z.object({
  code: z
    .string()
    .transform((text) => text.replace(/\D/g, ''))
    .pipe(z.string().length(6, 'six-digits')),
});
export const personSchema = z.object({
  person: z
    .object({ id: z.uuid(), maskedName: z.string(), maskedPhone: z.string(), birthDate: z.string() })
    .meta({ id: 'SignedInPerson' }),
});
export const signInStaffBody = z.object({
  username: z.string().min(1).max(60),
  password: z.string().min(1).max(200),
});
export const staffSchema = z
  .object({
    staff: z.object({
      id: z.uuid(),
      displayName: z.string(),
      roles: z.array(z.string()),
      permissions: z.array(z.string()),
    }),
    centre: z.object({ code: z.string() }),
  })
  .meta({ id: 'SignedInStaff' });
