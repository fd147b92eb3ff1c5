import type { Transaction } from '#kernel';
import { findFloorRuleOn } from '../floor-rules/floor-rules.ts';
import type { StageDescription } from '../visit-paths.ts';

/** The stage as the centre runs it on that day: with the stay it decided on, else with the stage's own. */
export const asRunOn = async (
  { sql }: Pick<Transaction, 'sql'>,
  { centreCode, issuedOn }: { centreCode: string; issuedOn: Temporal.PlainDate },
  stage: StageDescription,
): Promise<StageDescription> => {
  if (stage.kind !== 'timed') return stage;
  const rule = await findFloorRuleOn(sql, centreCode, issuedOn);
  return { ...stage, minutes: rule?.stayMinutes ?? stage.minutes! };
};
