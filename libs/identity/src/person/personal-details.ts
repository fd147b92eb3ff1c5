import { z } from 'zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A Korean mobile number in any usual spelling, as `+8210…`. */
export const mobilePhone = z
  .string()
  .max(30)
  .transform((text, context) => {
    const phone = parsePhoneNumberFromString(text, 'KR');
    if (!phone?.isValid() || phone.country !== 'KR' || !/^\+821[016789]/.test(phone.number)) {
      context.addIssue({ code: 'custom', message: 'not-a-mobile-phone' });
      return z.NEVER;
    }
    return phone.number as string;
  });

/** A name as people write it: letters of any script, spaces inside folded to one. */
export const personName = z
  .string()
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'name-missing')
      .max(60, 'name-too-long')
      .regex(/^[\p{L}\p{M} .'’-]+$/u, 'name-has-odd-characters'),
  );

/** `YYYY-MM-DD` of a day that exists, in 1900 or later. */
export const birthDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'not-a-date')
  .refine((text) => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).year >= 1900;
    } catch {
      return false;
    }
  }, 'not-a-date');

export interface PersonalDetails {
  name: string;
  birthDate: string;
  phone: string;
}

/** Somebody without a phone of their own, who is told apart by the phone of whoever cares for them. */
export interface PhonelessDetails {
  name: string;
  birthDate: string;
  phone: null;
  carerPhone: string;
}
