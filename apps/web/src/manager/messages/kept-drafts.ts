import type { Line } from './messages-api.ts';

const nameOf = (line: Line): string =>
  `charye.wording.${[line.purpose, line.scope, line.language, line.channel, line.centre ?? ''].join('|')}`;

/** What was written and not saved, until the tab is closed: the browser's back button must not lose it. */
export const keptDraft = (line: Line): string | null => sessionStorage.getItem(nameOf(line));
export const keepDraft = (line: Line, body: string): void => sessionStorage.setItem(nameOf(line), body);
export const forgetDraft = (line: Line): void => sessionStorage.removeItem(nameOf(line));
