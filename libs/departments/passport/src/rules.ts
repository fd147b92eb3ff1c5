import type { SqlTag } from '#kernel';
import type { OnlineRenewalRule } from './online-renewal/judge-online-renewal.ts';

/** A kind of passport with its fee from a day on, in won; null: it is no longer made. */
export interface PassportFee {
  kind: string;
  validFrom: string;
  fee: number | null;
}

/** The fees of the office's document of 2021-04-30. */
export const firstFees: PassportFee[] = [
  { kind: 'ten-years', validFrom: '2021-04-01', fee: 53_000 },
  { kind: 'five-years', validFrom: '2021-04-01', fee: 45_000 },
  { kind: 'single', validFrom: '2021-04-01', fee: 20_000 },
];

/** In the order in which the office lists them. */
export const kinds = firstFees.map(({ kind }) => kind);

/** Online since 2020-12-18, with the exceptions of the office's document. */
export const firstRenewalRule: OnlineRenewalRule = {
  validFrom: '2020-12-18',
  needsEarlierPassport: true,
  fromAge: 18,
  excludesUnserved: true,
};

interface FeeRow {
  kind: string;
  valid_from: string;
  fee: number | null;
}

/** What holds on a day, one row of each kind that is made. */
export const feesOn = async (sql: SqlTag, on: Temporal.PlainDate): Promise<PassportFee[]> => {
  const rows = await sql<FeeRow>`
    select distinct on (kind) kind, valid_from, fee from passport.fee
    where valid_from <= ${on}::date order by kind, valid_from desc, id desc`;
  return rows
    .filter(({ fee }) => fee !== null)
    .map(({ kind, valid_from: validFrom, fee }) => ({ kind, validFrom, fee }))
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
};

interface RenewalRow {
  valid_from: string;
  needs_earlier_passport: boolean;
  from_age: number;
  excludes_unserved: boolean;
}

export const renewalRuleOn = async (
  sql: SqlTag,
  on: Temporal.PlainDate,
): Promise<OnlineRenewalRule | undefined> => {
  const [row] = await sql<RenewalRow>`
    select * from passport.online_renewal
    where valid_from <= ${on}::date order by valid_from desc, id desc limit 1`;
  return (
    row && {
      validFrom: row.valid_from,
      needsEarlierPassport: row.needs_earlier_passport,
      fromAge: row.from_age,
      excludesUnserved: row.excludes_unserved,
    }
  );
};
