export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const figure = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);

/** A ratio per round, and the median of the ratios: a noisy machine disturbs both halves of a round alike. */
export const ratioRow = (id, what, goal, measured, halves, { least, most }) => {
  const pairs = measured.map(halves);
  const ratios = pairs.map(([system, limit]) => system / limit);
  const value = median(ratios);
  return {
    id,
    what,
    goal,
    system: median(pairs.map(([system]) => system)),
    limit: median(pairs.map(([, limit]) => limit)),
    median: value,
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    reached: least === undefined ? value <= most : value >= least,
  };
};

export const table = (rows) => {
  const cells = [
    ['', 'what', 'system', 'limit', 'ratio (min–max)', 'goal', ''],
    ...rows.map((row) => [
      row.id,
      row.what,
      figure(row.system),
      figure(row.limit),
      `${row.median.toFixed(2)} (${row.min.toFixed(2)}–${row.max.toFixed(2)})`,
      row.goal,
      row.reached ? 'reached' : 'NOT REACHED',
    ]),
  ];
  const widths = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  return cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  );
};
