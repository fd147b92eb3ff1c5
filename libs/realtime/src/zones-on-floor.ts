/** A change of a centre's floor, as far as it matters for who is told. */
export interface FloorChange {
  centreCode: string;
  stages: readonly string[];
  counterCode?: string;
  /** Named when the change is about zones themselves; null: about all of them. */
  zones?: readonly string[] | null;
}

/** Port: the zones of centres and what each sees. Filled by the app from the lib that keeps zones. */
export abstract class ZonesOnFloor {
  abstract of(
    centreCodes: readonly string[],
  ): Promise<(change: FloorChange) => { code: string; shows: boolean }[]>;
  /** The zone in which a device hangs; null for a device that is no screen. */
  abstract zoneOfDevice(deviceId: string): Promise<{ centreCode: string; code: string } | null>;
}
