import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { callTogether, openPosts, type Called, type Post } from '../support/counter-crew.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Display } from '../support/story.ts';
import { arriveTogether, bookPeople } from '../support/visitors.ts';

describe('realtime is away for a minute', () => {
  let office: Office;
  let screens: Display[];
  let doctors: Post[];
  let meanwhile: Called[];

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T09:00:00+09:00');
    const visitors = await bookPeople(office, 6, {
      date: '2021-05-26',
      secondOn: '2021-06-16',
      from: '09:00',
    });
    await arriveTogether(office, await new Colleague(office).signsIn('reception'), visitors);
    doctors = await openPosts(office, 'doctor', 'screening', 2);
    screens = [new Display(office, 'lobby-1'), new Display(office, 'lobby-1')];
    for (const screen of screens) await screen.turnsOn();
  }, 120_000);

  afterAll(async () => {
    for (const screen of screens ?? []) screen.turnsOff();
    await office?.close();
  });

  it('while it is there, every screen hears each call', async () => {
    const { called } = await callTogether(doctors);
    expect(called).toHaveLength(2);
    for (const screen of screens) for (const { ticket } of called) await screen.hears(ticket.number);
    for (const { post, ticket } of called) await post.who.does('completion', ticket.id);
  }, 60_000);

  it('while it is away, calling goes on, and who asks for the board still gets it', async () => {
    await office.stopRealtime();
    await eventually(async () => screens.every((screen) => !screen.isConnected));
    meanwhile = (await callTogether(doctors)).called;
    expect(meanwhile).toHaveLength(2);
    office.clock.advance({ minutes: 1 });
    await showsTheCallsOf(screens[0]!, meanwhile);
  }, 60_000);

  it('once back, no message of that minute comes late; the snapshot tells what was missed', async () => {
    await office.startRealtime();
    await eventually(async () => screens.every((screen) => screen.isConnected), 20_000);
    for (const screen of screens) {
      const snapshot = await showsTheCallsOf(screen, meanwhile);
      expect(snapshot.sequence).toBeGreaterThan(Math.max(...screen.heard.map(({ sequence }) => sequence)));
      const heard = screen.heard
        .filter(({ name }) => name === 'ticket-called')
        .map(({ body }) => body.ticketNumber);
      for (const { ticket } of meanwhile) expect(heard).not.toContain(ticket.number);
    }
  }, 60_000);

  /** Snapshots are shared by all readers for a moment, so the newest may be a breath away. */
  const showsTheCallsOf = (screen: Display, calls: readonly Called[]) =>
    eventually(async () => {
      const board = await screen.board();
      const shown = board.calls.map(({ ticketNumber }: { ticketNumber: string }) => ticketNumber);
      return calls.every(({ ticket }) => shown.includes(ticket.number)) && board;
    });

  it('and the next call is heard again, in one unbroken order with the snapshot', async () => {
    const snapshots = await Promise.all(screens.map((screen) => showsTheCallsOf(screen, meanwhile)));
    for (const { post, ticket } of meanwhile) await post.who.does('completion', ticket.id);
    const { called } = await callTogether(doctors);
    expect(called).toHaveLength(2);
    for (const [at, screen] of screens.entries()) {
      for (const { ticket } of called) await screen.hears(ticket.number);
      const news = screen.heard
        .filter(({ sequence }) => sequence > snapshots[at]!.sequence)
        .map(({ sequence }) => sequence);
      expect(news[0]).toBe(snapshots[at]!.sequence + 1);
      expect(news).toEqual([...news].sort((a, b) => a - b));
    }
  }, 60_000);
});
