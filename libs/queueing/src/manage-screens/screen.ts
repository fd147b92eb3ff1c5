import { z } from 'zod';
import type { SqlTag } from '#kernel';

export const themes = ['light', 'dark'] as const;

/** How one screen shows and says what its zone is about. */
export const screenSettings = z.object({
  zone: z.string().min(1).max(40),
  /** Masked names (홍*동) beside the numbers; an office decides so where numbers are overheard. */
  showsNames: z.boolean(),
  theme: z.enum(themes),
  speaks: z.boolean(),
  volume: z.number().int().min(0).max(100),
});

export type ScreenSettings = z.output<typeof screenSettings>;

/** A new screen, until its lead says otherwise. */
export const usualSettings: Omit<ScreenSettings, 'zone'> = {
  showsNames: false,
  theme: 'light',
  speaks: true,
  volume: 80,
};

export interface ScreenRow {
  device_id: string;
  centre_code: string;
  zone_code: string;
  shows_names: boolean;
  theme: ScreenSettings['theme'];
  speaks: boolean;
  volume: number;
  last_seen_at: string | null;
}

export const settingsOf = (row: ScreenRow): ScreenSettings => ({
  zone: row.zone_code,
  showsNames: row.shows_names,
  theme: row.theme,
  speaks: row.speaks,
  volume: row.volume,
});

/** Hangs a device up, unless it hangs somewhere already. */
export const placeScreen = async (
  sql: SqlTag,
  now: Temporal.Instant,
  deviceId: string,
  centreCode: string,
  settings: ScreenSettings,
): Promise<void> => {
  await sql`
    insert into queueing.screen
      (device_id, centre_code, zone_code, shows_names, theme, speaks, volume, placed_at)
    values (${deviceId}, ${centreCode}, ${settings.zone}, ${settings.showsNames}, ${settings.theme},
            ${settings.speaks}, ${settings.volume}, ${now})
    on conflict (device_id) do nothing`;
};
