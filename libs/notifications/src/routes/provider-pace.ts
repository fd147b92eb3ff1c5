import type { SqlTag } from '#kernel';
import type { Allowance } from './choose-route.ts';
import { slide, sumOf, TICKS_PER_SECOND } from './pace-window.ts';
import type { SmsRoutes } from './sms-routes.ts';

interface PaceRow {
  provider: string;
  taken: number[];
  last_tick: string;
  tick: string;
}

/** What may still be handed over, and what it is counted from; no other worker has it meanwhile. */
export interface HeldPace {
  allowance: Allowance;
  windows: readonly { provider: string; tick: number; taken: number[]; left: number }[];
}

/** Counts in Postgres what providers are handed, so that any number of workers keep to their pace together. */
export class ProviderPace {
  readonly #routes: SmsRoutes;

  constructor(routes: SmsRoutes) {
    this.#routes = routes;
  }

  /**
   * What may still be handed over within the second that ends now, by the clock of Postgres. Until the transaction
   * ends no other worker claims: claims are short, and what they take is exact.
   */
  async lock(sql: SqlTag): Promise<HeldPace> {
    const codes = this.#routes.all.map(({ provider }) => provider.code);
    let rows = await this.lockRows(sql, codes);
    if (rows.length < codes.length) {
      // Waits for whoever is writing the same rows for the first time.
      await sql`
        insert into notifications.provider_pace (provider)
        select code from unnest(${codes}::text[]) as code order by code on conflict do nothing`;
      rows = await this.lockRows(sql, codes);
    }
    const windows = this.#routes.all.map(({ provider: { code }, perSecond }) => {
      const row = rows.find(({ provider }) => provider === code);
      const tick = Number(row?.tick ?? 0);
      const taken = slide(row?.taken ?? [], Number(row?.last_tick ?? 0), tick);
      return { provider: code, tick, taken, left: perSecond - sumOf(taken) };
    });
    return { allowance: new Map(windows.map(({ provider, left }) => [provider, left])), windows };
  }

  /** Apart, so that a test can show what happens when nobody waits for anybody. */
  lockRows(sql: SqlTag, codes: readonly string[]): Promise<PaceRow[]> {
    return sql<PaceRow>`
      select provider, taken, tick as last_tick,
        floor(extract(epoch from clock_timestamp()) * ${TICKS_PER_SECOND}::int)::bigint as tick
      from notifications.provider_pace
      where provider = any(${[...codes]}::text[]) order by provider for update`;
  }

  async keep(sql: SqlTag, { allowance, windows }: HeldPace): Promise<void> {
    const kept = windows.map(({ provider, tick, taken: [first = 0, ...older], left }) => ({
      provider,
      tick,
      taken: [first + left - (allowance.get(provider) ?? left), ...older],
    }));
    await sql`
      update notifications.provider_pace p set tick = t.tick, taken = t.taken
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as t(provider text, tick bigint, taken int[])
      where p.provider = t.provider`;
  }
}
