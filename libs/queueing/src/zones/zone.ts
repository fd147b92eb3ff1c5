import type { SqlTag } from '#kernel';

export const arrows = ['left', 'up', 'right', 'down'] as const;
export type Arrow = (typeof arrows)[number];

/** How a zone points to one counter. */
export interface ZoneSign {
  counterCode: string;
  /** False: the zone says nothing of this counter although it works for a stage of the zone. */
  isShown: boolean;
  arrow: Arrow | null;
  /** Where the counter is on another floor, as `4층`. */
  floor: string | null;
}

/** A part of the building with screens of its own: what is called in its stages concerns whoever waits there. */
export interface Zone {
  centreCode: string;
  code: string;
  label: string;
  stages: string[];
  /** Counters without a sign are shown without an arrow, so that a new counter needs no word about it. */
  signs: ZoneSign[];
}

/** A zone as a department or a lead describes it. */
export type ZonePlan = Omit<Zone, 'centreCode'>;

/** What changed on the floor, as far as it matters for who is told. */
export interface FloorChange {
  centreCode: string;
  stages: readonly string[];
  /** The counter that a number was called to. */
  counterCode?: string;
  /** Named when the change is about zones themselves; null: about all of them. */
  zones?: readonly string[] | null;
}

/** Whether somebody in the zone sees the change. */
export const showsChange = (zone: Zone, change: FloorChange): boolean => {
  if (change.zones !== undefined) return change.zones === null || change.zones.includes(zone.code);
  if (!change.stages.some((stage) => zone.stages.includes(stage))) return false;
  const sign = zone.signs.find(({ counterCode }) => counterCode === change.counterCode);
  return sign?.isShown ?? true;
};

interface ZoneRow {
  centre_code: string;
  code: string;
  label: string;
  stages: string[];
}

interface SignRow {
  centre_code: string;
  zone_code: string;
  counter_code: string;
  is_shown: boolean;
  arrow: Arrow | null;
  floor_label: string | null;
}

/** The zones of these centres, in the order in which their leads put them. */
export const zonesOf = async (sql: SqlTag, centreCodes: readonly string[]): Promise<Zone[]> => {
  const codes = [...centreCodes];
  const zones = await sql<ZoneRow>`
    select centre_code, code, label, stages from queueing.zone
    where centre_code = any(${codes}::text[]) order by centre_code, position, code`;
  const signs = await sql<SignRow>`
    select s.centre_code, s.zone_code, c.code as counter_code, s.is_shown, s.arrow, s.floor_label
    from queueing.zone_sign s join queueing.counter c on c.id = s.counter_id
    where s.centre_code = any(${codes}::text[]) order by c.code`;
  return zones.map((zone) => ({
    centreCode: zone.centre_code,
    code: zone.code,
    label: zone.label,
    stages: zone.stages,
    signs: signs
      .filter((sign) => sign.centre_code === zone.centre_code && sign.zone_code === zone.code)
      .map((sign) => ({
        counterCode: sign.counter_code,
        isShown: sign.is_shown,
        arrow: sign.arrow,
        floor: sign.floor_label,
      })),
  }));
};
