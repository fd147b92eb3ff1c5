/** Who may have a passport made anew online, from a day on. */
export interface OnlineRenewalRule {
  validFrom: string;
  /** Whoever has had no e-passport yet must come in person. */
  needsEarlierPassport: boolean;
  /** International age. */
  fromAge: number;
  /** Whoever has military service before them must come in person. */
  excludesUnserved: boolean;
}

export interface RenewalAnswers {
  hasHadPassport: boolean;
  bornOn: Temporal.PlainDate;
  hasServiceAhead: boolean;
  livesAbroad: boolean;
}

export type RenewalObstacle = 'not-yet-offered' | 'first-passport' | 'too-young' | 'service-ahead';

export interface RenewalVerdict {
  mayRenewOnline: boolean;
  /** Where: 정부24 at home, 영사민원24 abroad; null: at a window. */
  site: 'gov24' | 'consul24' | null;
  /** Every reason against it, not only the first. */
  obstacles: RenewalObstacle[];
}

/** Judges by the rule in force; without one nobody may. */
export const judgeOnlineRenewal = (
  rule: OnlineRenewalRule | undefined,
  answers: RenewalAnswers,
  today: Temporal.PlainDate,
): RenewalVerdict => {
  const obstacles: RenewalObstacle[] = [];
  if (!rule) obstacles.push('not-yet-offered');
  else {
    if (rule.needsEarlierPassport && !answers.hasHadPassport) obstacles.push('first-passport');
    if (answers.bornOn.until(today, { largestUnit: 'years' }).years < rule.fromAge)
      obstacles.push('too-young');
    if (rule.excludesUnserved && answers.hasServiceAhead) obstacles.push('service-ahead');
  }
  const mayRenewOnline = obstacles.length === 0;
  return {
    mayRenewOnline,
    site: mayRenewOnline ? (answers.livesAbroad ? 'consul24' : 'gov24') : null,
    obstacles,
  };
};
