import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DeviceDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { isoInstant } from '../ticket/ticket-view.ts';
import { screenSettings, settingsOf, type ScreenRow } from './screen.ts';

const PAGE = 20;
/** A screen asks every few seconds; whoever was not heard of for so long is off or cut off. */
const ABSENT_AFTER = { minutes: 2 };

export const screensAnswer = z
  .object({
    screens: z.array(
      screenSettings.extend({
        deviceId: z.uuid(),
        code: z.string(),
        label: z.string(),
        lastSeenAt: z.iso.datetime({ offset: true }).nullable(),
        isPresent: z.boolean(),
      }),
    ),
    page: z.number().int(),
    pages: z.number().int(),
  })
  .meta({ id: 'Screens' });

/** The screens of a centre, with when each was last heard of. */
@Injectable()
export class ListScreens {
  readonly #database: Database;
  readonly #devices: DeviceDirectory;
  readonly #clock: Clock;

  constructor(database: Database, devices: DeviceDirectory, clock: Clock) {
    this.#database = database;
    this.#devices = devices;
    this.#clock = clock;
  }

  async run({
    centreCode,
    page,
  }: {
    centreCode: string;
    page: number;
  }): Promise<z.output<typeof screensAnswer>> {
    const { sql } = this.#database;
    const [count] = await sql<{ screens: number }>`
      select count(*)::int as screens from queueing.screen where centre_code = ${centreCode}`;
    const rows = await sql<ScreenRow>`
      select s.* from queueing.screen s
      join queueing.zone z on z.centre_code = s.centre_code and z.code = s.zone_code
      where s.centre_code = ${centreCode}
      order by z.position, z.code, s.placed_at, s.device_id limit ${PAGE} offset ${(page - 1) * PAGE}`;
    const devices = await this.#devices.describe(rows.map((row) => row.device_id));
    const presentFrom = this.#clock.now().subtract(ABSENT_AFTER);
    return {
      screens: rows.map((row) => {
        const device = devices.get(row.device_id);
        const seen = row.last_seen_at ? Temporal.Instant.from(row.last_seen_at) : null;
        return {
          ...settingsOf(row),
          deviceId: row.device_id,
          code: device?.code ?? '',
          label: device?.label ?? '',
          lastSeenAt: isoInstant(row.last_seen_at),
          isPresent: seen !== null && Temporal.Instant.compare(seen, presentFrom) >= 0,
        };
      }),
      page,
      pages: Math.max(1, Math.ceil(count!.screens / PAGE)),
    };
  }
}
