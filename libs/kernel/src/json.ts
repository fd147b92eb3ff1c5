const texts = new WeakMap<object, string>();

/** The JSON of something that is written to several places and does not change any more. */
export const jsonOf = (value: object): string => {
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = JSON.stringify(value)));
  return text;
};

/** The JSON of `row` with one more field, whose JSON is known already. */
export const jsonWith = (row: object, field: string, json: string): string =>
  `${JSON.stringify(row).slice(0, -1)},"${field}":${json}}`;
