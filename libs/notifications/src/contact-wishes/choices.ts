/**
 * What people may do without. Codes, confirmations, changes and cancellations are part of what they asked for and
 * are always told (they are no advertising in the sense of 정보통신망법 §50).
 */
export const choices = ['reminder', 'follow-up'] as const;
export type Choice = (typeof choices)[number];
