import { getHolidayPreset } from '@hyunbinseo/holidays-kr';

/** Korean public holidays, substitutes included, of a year; empty for years the package does not know (officials add those by hand). */
export const publicHolidaysOf = async (
  year: number,
): Promise<{ date: string; reason: string; kind: 'public-holiday' }[]> => {
  try {
    const preset = await getHolidayPreset(String(year) as never);
    return Object.entries(preset as Record<string, readonly string[] | null>).flatMap(([date, names]) =>
      names ? [{ date, reason: names.join(', '), kind: 'public-holiday' as const }] : [],
    );
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
};
