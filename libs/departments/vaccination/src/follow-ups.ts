import type { FollowUp } from '#notifications';

const after = (purpose: string, days: number, at: string | null): FollowUp => ({
  purpose: `vaccination.${purpose}`,
  services: 'vaccination.',
  // What to watch for on the way home is part of the treatment.
  isOptional: days > 0,
  timing: { kind: 'days-after', days, at },
});

/**
 * What is told after each dose: what to watch for on the way home, that the certificate is there, and on the third
 * day the question after effects (질병관리청: three hours of attention at home, three days of care).
 */
export const followUps: FollowUp[] = [
  after('went-home', 0, null),
  after('certificate', 1, '10:00'),
  after('after-effects', 3, '10:00'),
];
