import { Inject, Injectable } from '@nestjs/common';
import { DeviceDirectory, type DeviceCard } from '#identity';
import { Clock, currentContext, Database, DomainError, Loader, SNAPSHOT_MILLIS, Snapshots } from '#kernel';
import type { z } from 'zod';
import { centreInScope } from '../board/board.ts';
import { settingsOf, type ScreenRow } from '../manage-screens/screen.ts';
import { ReadZoneBoard, type ZoneAsked } from './read-zone-board.ts';
import type { ZoneBoard, zoneBoardAnswer } from './zone-board.ts';

/** Written down no oftener, so that a hall of screens costs no write with every look. */
const NOTE_SEEN_AFTER = { seconds: 30 };

export interface ZoneQuery {
  centre?: string | undefined;
  zone?: string | undefined;
  /** Sequence of the newest message that the screen has heard. */
  told?: number | undefined;
}

/** A screen reads the board of the zone it hangs in and of no other; staff look at any zone of their centre. */
@Injectable()
export class ReadOwnZone {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #readZoneBoard: ReadZoneBoard;
  readonly #snapshots: Snapshots<ZoneBoard>;
  // A hall of screens looks at the same moment: their own rows are looked up together.
  readonly #screens: Loader<string, ScreenRow>;
  readonly #labels: Loader<string, DeviceCard>;

  constructor(
    database: Database,
    devices: DeviceDirectory,
    clock: Clock,
    readZoneBoard: ReadZoneBoard,
    @Inject(SNAPSHOT_MILLIS) keptMillis: number,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#readZoneBoard = readZoneBoard;
    this.#snapshots = new Snapshots({ keptMillis });
    this.#screens = new Loader((ids) => this.#loadScreens(ids));
    this.#labels = new Loader((ids) => devices.describe(ids));
  }

  async run({ centre, zone, told = 0 }: ZoneQuery): Promise<z.output<typeof zoneBoardAnswer>> {
    const { actor } = currentContext();
    if (actor.kind !== 'device') {
      const centreCode = centreInScope(centre);
      if (!zone) throw new DomainError('request.invalid', 'invalid', { path: 'zone' }, 'Say which zone');
      return { ...(await this.#read({ centreCode, zone, showsNames: false }, told)), screen: null };
    }
    const row = await this.#screen(actor.id!);
    const { zone: own, ...settings } = settingsOf(row);
    if ((zone && zone !== own) || (centre && centre !== row.centre_code))
      throw new DomainError('identity.not-permitted', 'forbidden', { zone: zone ?? own });
    const asked = { centreCode: row.centre_code, zone: own, showsNames: settings.showsNames };
    const board = await this.#read(asked, told);
    const device = await this.#labels.get(row.device_id);
    return { ...board, screen: { ...settings, label: device?.label ?? '' } };
  }

  #read(asked: ZoneAsked, told: number): Promise<ZoneBoard> {
    return this.#snapshots.get(JSON.stringify(asked), told, () => this.#readZoneBoard.run(asked));
  }

  async #loadScreens(ids: readonly string[]): Promise<Map<string, ScreenRow>> {
    const rows = await this.#database.sql<ScreenRow>`
      select * from queueing.screen where device_id = any(${[...ids]}::uuid[])`;
    return new Map(rows.map((row) => [row.device_id, row]));
  }

  async #screen(deviceId: string): Promise<ScreenRow> {
    const { sql } = this.#database;
    const row = await this.#screens.get(deviceId);
    if (!row) throw new DomainError('queueing.screen-not-placed', 'conflict');
    const now = this.#clock.now();
    const seen = row.last_seen_at ? Temporal.Instant.from(row.last_seen_at) : null;
    const isRecent =
      seen !== null &&
      Temporal.Instant.compare(seen, now.subtract(NOTE_SEEN_AFTER)) > 0 &&
      // A demonstration's clock may have been set back.
      Temporal.Instant.compare(seen, now) <= 0;
    if (!isRecent) await sql`update queueing.screen set last_seen_at = ${now} where device_id = ${deviceId}`;
    return row;
  }
}
