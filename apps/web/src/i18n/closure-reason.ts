import i18next from 'i18next';

/** Holidays come with their Korean name; the weekly day off comes as a code. */
export const closureReason = (reason: string): string =>
  reason === 'weekly' ? i18next.t('days.weekly') : reason;
