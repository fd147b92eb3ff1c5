import { afterEach, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { TopicPublisher, type TopicMessage } from '#realtime';
import { visitorsArrive } from '../support/arrivals.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague } from '../support/story.ts';
import { WallScreen } from '../support/wall-screen.ts';

const CENTRE = 'seongbuk-1';

/** Numbers from a seed, the same each time (mulberry32). */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** Loses a tenth of all messages, sends a fifth twice, and holds a third back until others have passed. */
class ChaosPublisher extends TopicPublisher {
  readonly #publisher: TopicPublisher;
  readonly #draw: () => number;
  readonly done = { lost: 0, doubled: 0, late: 0 };
  isCalm = false;

  constructor(publisher: TopicPublisher, seed: number) {
    super();
    this.#publisher = publisher;
    this.#draw = seeded(seed);
  }

  publish(messages: readonly TopicMessage[]): void {
    if (this.isCalm) return this.#publisher.publish(messages);
    for (const message of messages) {
      if (this.#draw() < 0.1) {
        this.done.lost += 1;
        continue;
      }
      const isTwice = this.#draw() < 0.2;
      this.done.doubled += Number(isTwice);
      for (let copy = 0; copy <= Number(isTwice); copy++) {
        const isLate = this.#draw() < 0.33;
        this.done.late += Number(isLate);
        if (isLate) setTimeout(() => this.#publisher.publish([message]), 20 + this.#draw() * 300);
        else this.#publisher.publish([message]);
      }
    }
  }
}

describe('screens that are told things twice, late or not at all', () => {
  let office: Office;
  let screens: WallScreen[] = [];
  afterEach(async () => {
    screens.forEach((screen) => screen.turnsOff());
    await office?.close();
  });

  it.each([1, 20210526, 77])(
    'never go back, miss no call and end where the desk stands (seed %i)',
    async (seed) => {
      let chaos!: ChaosPublisher;
      office = await Office.open(departments, '2021-05-26T09:00:00+09:00', {
        disturb: (publisher) => (chaos = new ChaosPublisher(publisher, seed)),
      });
      const serviceCode = departments.flatMap((department) => department.visitPaths)[0]!.services[0]!;
      screens = Array.from({ length: 8 }, () => new WallScreen(office, 'lobby-1'));
      await Promise.all(screens.map((screen) => screen.turnsOn()));
      await visitorsArrive(office, 24, { centreCode: CENTRE, serviceCode });

      const doctor = await new Colleague(office).signsIn('doctor');
      const counters = [await doctor.opensCounter('screening-1')];
      const called: string[] = [];
      for (let round = 0; round < 20; round++) {
        const ticket = await doctor.callsNext(counters[0]!);
        called.push(`${ticket.number}/1`);
        await doctor.does('completion', ticket.id);
      }
      expect(new Set(called).size).toBe(called.length);
      expect(chaos.done.lost * chaos.done.doubled * chaos.done.late).toBeGreaterThan(0);

      // The disturbance is over; the next change shows every screen what it has missed.
      chaos.isCalm = true;
      const last = await doctor.callsNext(counters[0]!);
      called.push(`${last.number}/1`);
      const [board] = await office.database.sql<{ sequence: string }>`
        select sequence from queueing.board where centre_code = ${CENTRE}`;
      await eventually(
        async () => screens.every((screen) => screen.sequence === Number(board!.sequence)),
        3_000,
      );
      for (const { shown, heard, announced } of screens) {
        expect(shown).toEqual([...shown].sort((a, b) => a - b));
        // The control: who believes what comes as it comes goes back and says things twice.
        expect(heard).not.toEqual([...new Set(heard)].sort((a, b) => a - b));
        expect(announced).toEqual(called);
      }
      expect(screens.some(({ refetches }) => refetches > 0)).toBe(true);
    },
    120_000,
  );
});
