export interface Row {
  /** Where the row begins, counted as an editor counts. */
  line: number;
  cells: string[];
  /** A quotation mark that nothing closes swallowed the rest. */
  isOpenQuote: boolean;
}

/** Rows of a file with comma or tab between cells (RFC 4180), at most `limit`. */
export const parseRows = (text: string, limit: number): Row[] => {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const separator = firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ',';
  const rows: Row[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length && rows.length < limit) {
    const row: Row = { line, cells: [], isOpenQuote: false };
    for (;;) {
      if (text[at] === '"') {
        let cell = '';
        at += 1;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) {
            row.isOpenQuote = true;
            cell += text.slice(at);
            at = text.length;
            break;
          }
          cell += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at += 1;
        }
        line += cell.split('\n').length - 1;
        const rest = takeUntil(text, at, separator);
        row.cells.push(cell + rest);
        at += rest.length;
      } else {
        const cell = takeUntil(text, at, separator);
        row.cells.push(cell);
        at += cell.length;
      }
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    rows.push(row);
  }
  return rows;
};

const takeUntil = (text: string, from: number, separator: string): string => {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return text.slice(from, end);
};
