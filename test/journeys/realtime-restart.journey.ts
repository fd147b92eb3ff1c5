import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { RealtimeProcesses } from '../support/realtime-processes.ts';
import { Colleague } from '../support/story.ts';
import { WallScreen } from '../support/wall-screen.ts';

const SCREENS = 300;
const NOON = '2021-05-26T12:00:00+09:00';

/** An office with two realtime processes behind one address, and screens that all hang in one zone. */
const openHall = async (snapshotMillis?: number) => {
  const processes = await RealtimeProcesses.reserve(2);
  const office = await Office.open(departments, NOON, {
    realtimeUpstreams: processes.upstreams,
    snapshotMillis,
  });
  await Promise.all([processes.start(office, 0), processes.start(office, 1)]);
  const screens = Array.from({ length: SCREENS }, () => new WallScreen(office, 'lobby-1'));
  for (let at = 0; at < SCREENS; at += 50)
    await Promise.all(screens.slice(at, at + 50).map((screen) => screen.turnsOn()));
  const reception = await new Colleague(office).signsIn('reception');
  return {
    office,
    processes,
    screens,
    reception,
    /** Where the centre stands by the tables. */
    sequence: async () => {
      const [board] = await office.database.sql<{ sequence: string }>`
        select sequence from queueing.board where centre_code = 'seongbuk-1'`;
      return Number(board!.sequence);
    },
    /** Every screen is connected and shows what the tables say. */
    areAllUpToDate: async (sequence: number, within: number) =>
      eventually(
        async () => screens.every((screen) => screen.isConnected && screen.sequence === sequence),
        within,
      ),
    /** Statements and transactions that Postgres has carried out for this database so far. */
    statements: async () => {
      await office.database.sql`select pg_stat_force_next_flush()`;
      const [row] = await office.database.sql<{ n: string }>`
        select xact_commit + xact_rollback as n from pg_stat_database where datname = current_database()`;
      return Number(row!.n);
    },
    close: async () => {
      screens.forEach((screen) => screen.turnsOff());
      await processes.close();
      await office.close();
    },
  };
};

type Hall = Awaited<ReturnType<typeof openHall>>;

describe('two realtime processes behind one address', () => {
  let hall: Hall;
  beforeAll(async () => void (hall = await openHall()), 120_000);
  afterAll(() => hall?.close());

  it('share the screens evenly and tell all of them the same', async () => {
    const counts = [await hall.processes.sockets(0), await hall.processes.sockets(1)];
    expect(counts[0]! + counts[1]!).toBe(SCREENS);
    expect(Math.abs(counts[0]! - counts[1]!)).toBeLessThan(10);
    await hall.reception.opensCounter('reception-1');
    await hall.areAllUpToDate(await hall.sequence(), 15_000);
  }, 60_000);

  it('stand in for one another: when one is killed its screens go on with the other', async () => {
    await hall.processes.kill(0);
    await hall.reception.opensCounter('reception-2');
    await hall.areAllUpToDate(await hall.sequence(), 30_000);
    expect(await hall.processes.sockets(1)).toBe(SCREENS);
    await hall.processes.start(hall.office, 0);
  }, 60_000);

  it('come back after both were killed: nobody is left out, nothing that was missed stays missed', async () => {
    await Promise.all([hall.processes.kill(0), hall.processes.kill(1)]);
    await eventually(async () => hall.screens.every((screen) => !screen.isConnected), 20_000);
    await hall.reception.opensCounter('reception-3');
    const missed = await hall.sequence();
    expect(hall.screens.some((screen) => screen.sequence === missed)).toBe(false);

    await Promise.all([hall.processes.start(hall.office, 0), hall.processes.start(hall.office, 1)]);
    await hall.areAllUpToDate(missed, 30_000);
    for (const { shown } of hall.screens) expect(shown).toEqual([...shown].sort((a, b) => a - b));
    // They came back with the tickets that they had.
    expect(new Set(hall.screens.map((screen) => screen.tickets))).toEqual(new Set([1]));
  }, 90_000);
});

/** All screens lose their connection and return within five seconds; statements while they do, for each. */
const storm = async (hall: Hall): Promise<number> => {
  const reconnects = () => hall.screens.reduce((sum, screen) => sum + screen.reconnects, 0);
  const before = reconnects();
  await Promise.all([hall.processes.kill(0), hall.processes.kill(1)]);
  const statements = await hall.statements();
  await Promise.all([hall.processes.start(hall.office, 0), hall.processes.start(hall.office, 1)]);
  await eventually(async () => reconnects() === before + SCREENS, 30_000);
  await hall.areAllUpToDate(await hall.sequence(), 10_000);
  return ((await hall.statements()) - statements) / SCREENS;
};

describe('a crowd that returns after a restart', () => {
  it('asks the tables for its board once, not once for each, unlike one without snapshots (control)', async () => {
    const withSnapshots = await openHall();
    let each: number;
    try {
      each = await storm(withSnapshots);
    } finally {
      await withSnapshots.close();
    }
    const without = await openHall(-1);
    try {
      const control = await storm(without);
      console.info(
        `Statements for each screen that returned: ${each.toFixed(1)}; control ${control.toFixed(1)}`,
      );
      expect(control).toBeGreaterThan(8);
      expect(each).toBeLessThan(control / 3);
    } finally {
      await without.close();
    }
  }, 240_000);
});
