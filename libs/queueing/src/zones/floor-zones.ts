import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { showsChange, zonesOf, type FloorChange } from './zone.ts';

/** Tells which zones of which centres see a change. */
@Injectable()
export class FloorZones {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Read anew each time: a zone changed a moment ago must not tell its screens what it hides now. */
  async of(
    centreCodes: readonly string[],
  ): Promise<(change: FloorChange) => { code: string; shows: boolean }[]> {
    const zones = await zonesOf(this.#database.sql, centreCodes);
    return (change) =>
      zones
        .filter((zone) => zone.centreCode === change.centreCode)
        .map((zone) => ({ code: zone.code, shows: showsChange(zone, change) }));
  }

  /** The zone a screen hangs in; null for a device that is no screen. */
  async zoneOfDevice(deviceId: string): Promise<{ centreCode: string; code: string } | null> {
    const [row] = await this.#database.sql<{ centre_code: string; zone_code: string }>`
      select centre_code, zone_code from queueing.screen where device_id = ${deviceId}`;
    return row ? { centreCode: row.centre_code, code: row.zone_code } : null;
  }
}
