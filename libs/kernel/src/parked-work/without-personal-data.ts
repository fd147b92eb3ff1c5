const MOST = 300;

/**
 * An error as an operator may read it. Errors of Postgres quote the rows they are about, so everything in quotes or
 * brackets, every long number and every Korean word is left out.
 */
export const withoutPersonalData = (error: string): string =>
  error
    .replace(/'[^']*'|"[^"]*"|`[^`]*`|\([^()]*\)|\{[^{}]*\}|\[[^[\]]*\]/g, (quoted) =>
      /^"[a-z_.-]{1,60}"$/.test(quoted) ? quoted : '…',
    )
    .replace(/\S*@\S+/g, '…')
    .replace(/\+?\d[\d\s-]{5,}\d/g, '…')
    .replace(/[\p{Script=Hangul}\p{Script=Han}]+/gu, '…')
    .replace(/\s+/g, ' ')
    .slice(0, MOST);
