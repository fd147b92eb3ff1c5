import type { Day } from '../../api/types.ts';
import { isRealDay } from '../../i18n/dates.ts';
import { dayFromParts, type DateParts } from '../../ui/date-fields.tsx';

export const completeDay = (parts: DateParts): Day | null => dayFromParts(parts);

/** The text key of what is wrong with a birth date, or null. */
export function birthDateFault(parts: DateParts, today: Day | null): string | null {
  const day = dayFromParts(parts);
  if (!day) return 'fields.dateIncomplete';
  if (!isRealDay(day) || day < '1900-01-01') return 'fields.dateUnreal';
  if (today && day > today) return 'fields.dateFuture';
  return null;
}

export const nameFault = (name: string): string | null =>
  name.trim().length >= 2 ? null : 'fields.nameMissing';

export const phoneFault = (phone: string): string | null =>
  /^01[016789]\d{7,8}$/.test(phone.replace(/\D/g, '')) ? null : 'fields.phoneWrong';

/** Hyphens as people write them: 010-1234-5678. */
export function writtenPhone(typed: string): string {
  const digits = typed.replace(/\D/g, '').slice(0, 11);
  if (digits.length < 4) return digits;
  if (digits.length < 8) return `${digits.slice(0, 3)}-${digits.slice(3)}`;
  const middle = digits.length === 11 ? 7 : 6;
  return `${digits.slice(0, 3)}-${digits.slice(3, middle)}-${digits.slice(middle)}`;
}
