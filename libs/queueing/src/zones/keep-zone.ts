import { DomainError, type Transaction } from '#kernel';
import type { ZonePlan } from './zone.ts';

/** Writes the signs of a zone anew. */
export const keepSigns = async (
  { sql }: Transaction,
  centreCode: string,
  { code, signs }: Pick<ZonePlan, 'code' | 'signs'>,
): Promise<void> => {
  await sql`delete from queueing.zone_sign where centre_code = ${centreCode} and zone_code = ${code}`;
  for (const sign of signs) {
    const [kept] = await sql`
      insert into queueing.zone_sign (centre_code, zone_code, counter_id, is_shown, arrow, floor_label)
      select ${centreCode}, ${code}, id, ${sign.isShown}, ${sign.arrow}, ${sign.floor}
      from queueing.counter where centre_code = ${centreCode} and code = ${sign.counterCode}
      returning counter_id`;
    if (!kept)
      throw new DomainError('queueing.counter-not-found', 'not-found', { counterCode: sign.counterCode });
  }
};

/** A zone of a centre's first day; what a lead changed since stays. */
export const keepPlannedZone = async (
  tx: Transaction,
  centreCode: string,
  plan: ZonePlan,
  position: number,
): Promise<void> => {
  const [row] = await tx.sql`
    insert into queueing.zone (centre_code, code, label, stages, position)
    values (${centreCode}, ${plan.code}, ${plan.label}, ${plan.stages}::text[], ${position})
    on conflict (centre_code, code) do nothing returning code`;
  if (row) await keepSigns(tx, centreCode, plan);
};
