const keptAs = 'charye.staff.station';

/** The counter or seated stage this tablet worked at last. */
export const keptStation = (): string | null => localStorage.getItem(keptAs);
export const keepStation = (code: string): void => localStorage.setItem(keptAs, code);
