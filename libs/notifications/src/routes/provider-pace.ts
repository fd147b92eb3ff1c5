import type { SqlTag } from '#kernel';
import type { Allowance } from './choose-route.ts';
import type { SmsRoutes } from './sms-routes.ts';

interface PaceRow {
  provider: string;
  second: string;
  taken: number;
}

/** Counts in Postgres what providers are handed, so that any number of workers keep to their pace together. */
export class ProviderPace {
  readonly #routes: SmsRoutes;

  constructor(routes: SmsRoutes) {
    this.#routes = routes;
  }

  /**
   * What may still be handed over in this second, by the clock of Postgres. Until the transaction ends no other
   * worker claims: claims are short, and what they take is exact.
   */
  async lock(sql: SqlTag): Promise<Allowance> {
    const codes = this.#routes.all.map(({ provider }) => provider.code);
    let rows = await this.lockRows(sql, codes);
    if (rows.length < codes.length) {
      // Waits for whoever is writing the same rows for the first time.
      await sql`
        insert into notifications.provider_pace (provider)
        select code from unnest(${codes}::text[]) as code order by code on conflict do nothing`;
      rows = await this.lockRows(sql, codes);
    }
    return new Map(
      this.#routes.all.map(({ provider: { code }, perSecond }) => {
        const row = rows.find(({ provider }) => provider === code);
        return [code, perSecond - (row?.taken ?? 0)];
      }),
    );
  }

  /** Apart, so that a test can show what happens when nobody waits for anybody. */
  lockRows(sql: SqlTag, codes: readonly string[]): Promise<PaceRow[]> {
    return sql<PaceRow>`
      select provider, this.second,
        case when p.second = this.second then taken else 0 end as taken
      from notifications.provider_pace p, (select floor(extract(epoch from clock_timestamp()))::bigint as second) this
      where provider = any(${[...codes]}::text[]) order by provider for update of p`;
  }

  async keep(sql: SqlTag, allowance: Allowance): Promise<void> {
    const taken = this.#routes.all.map(({ provider: { code }, perSecond }) => ({
      code,
      taken: Math.max(0, perSecond - (allowance.get(code) ?? 0)),
    }));
    await sql`
      update notifications.provider_pace p
      set second = floor(extract(epoch from clock_timestamp()))::bigint, taken = t.taken
      from unnest(${taken.map(({ code }) => code)}::text[], ${taken.map((one) => one.taken)}::int[]) as t(code, taken)
      where p.provider = t.code`;
  }
}
