import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { SqlTag } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { eventually } from '../../../../test/support/eventually.ts';
import { openStandby, type Standby } from '../../../../test/support/standby.ts';
import { AcceptOffer } from './answer-offer/accept-offer.ts';
import { MakeWaves } from './make-waves/make-waves.ts';

// Many clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(30_000);

let standby: Standby;
afterEach(() => standby.close());

/** Reads how the day stands without keeping others from doing the same. */
class CarelessWaves extends MakeWaves {
  readonly #bothHaveLooked = gathering(2);
  protected override async lockDay(sql: SqlTag, centreId: string, date: string): Promise<number | undefined> {
    const [day] = await sql<{ waves: number }>`
      select waves from scheduling.standby_day where centre_id = ${centreId} and on_date = ${date}::date`;
    return day?.waves;
  }
  protected override hasLooked(): Promise<void> {
    return this.#bothHaveLooked();
  }
}

/** Stops after it has looked at the offer, until it is told to go on. */
class SlowAccept extends AcceptOffer {
  readonly #looked = Promise.withResolvers<void>();
  readonly #told = Promise.withResolvers<void>();
  readonly hasSeen = this.#looked.promise;
  readonly goOn = this.#told.resolve;
  protected override async hasLooked(): Promise<void> {
    this.#looked.resolve();
    await this.#told.promise;
  }
}

/** Looks at an offer without keeping others from ending it. */
class CarelessAccept extends SlowAccept {
  protected override async lockOffer(): Promise<void> {}
}

/** Two that look at the same moment, and neither holds what it saw. */
class HastyAccept extends AcceptOffer {
  readonly #bothHaveLooked = gathering(2);
  protected override async lockOffer(): Promise<void> {}
  protected override hasLooked(): Promise<void> {
    return this.#bothHaveLooked();
  }
}

const open = async (people: number, places: number) => {
  standby = await openStandby({ poolSize: 12 });
  const line: string[] = [];
  for (let at = 0; at < people; at++) line.push(await standby.joins());
  await standby.places(places);
  return line;
};
const parts = () => [standby.unitOfWork, standby.engine, standby.bookables, standby.mayStandBy] as const;
const careless = () =>
  new CarelessWaves(standby.unitOfWork, standby.bookables, standby.mayStandBy, standby.people);
const dropLastDefence = () =>
  standby.sql`drop index scheduling.standby_offer_one_per_place, scheduling.standby_offer_one_at_a_time`;

describe('workers that make waves of the same day', () => {
  it('together offer each place once and nobody two places', async () => {
    const line = await open(9, 4);
    const { done, refused } = await outcomes(
      Array.from({ length: 8 }, () => standby.makeWaves.run(standby.centre)),
    );
    expect(refused).toEqual({});
    expect(done.reduce((sum, one) => sum + one.offers, 0)).toBe(4);
    expect((await standby.offers()).map((one) => one.person_id)).toEqual(line.slice(0, 4));
    expect(await standby.doublePromises()).toEqual([]);
  });

  it('promise places twice when neither waits for the other and the table does not count', async () => {
    await open(9, 4);
    await dropLastDefence();
    const waves = careless();
    await outcomes([waves.run(standby.centre), waves.run(standby.centre)]);
    expect(await standby.doublePromises()).not.toEqual([]);
  });

  it('are stopped by the table itself even then', async () => {
    await open(9, 4);
    const waves = careless();
    const { refused } = await outcomes([waves.run(standby.centre), waves.run(standby.centre)]);
    expect(refused).toEqual({ '23505': 1 });
    expect(await standby.doublePromises()).toEqual([]);
  });
});

describe('an offer that is accepted at the instant it ends', () => {
  const endOfOffer = async () => {
    const [slow] = await open(2, 1);
    await standby.settle();
    standby.clock.advance({ minutes: 9, seconds: 59 });
    const { id } = await standby.offerOf(slow!);
    const passOn = async () => {
      standby.clock.advance({ seconds: 1 });
      await standby.lapseOffers.run(standby.centre);
      await standby.makeWaves.run(standby.centre);
    };
    return { offerId: id, slow: slow!, passOn };
  };
  /** A careless acceptance that has looked before `passOn` and writes after it. */
  const betweenLookAndSeat = async (
    offer: { offerId: string; personId: string },
    passOn: () => Promise<void>,
  ) => {
    const accept = new CarelessAccept(...parts());
    const accepted = accept.run(offer);
    await accept.hasSeen;
    await passOn();
    accept.goOn();
    return { accepted };
  };
  const somebodyWaits = () =>
    eventually(async () => {
      const [row] = await standby.sql<{ n: number }>`
        select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return row!.n > 0;
    });

  it('belongs to whoever came first: accepted, it does not lapse any more', async () => {
    const { offerId, slow, passOn } = await endOfOffer();
    const accept = new SlowAccept(...parts());
    const accepted = accept.run({ offerId, personId: slow });
    await accept.hasSeen;
    const passed = passOn();
    await somebodyWaits();
    accept.goOn();
    await Promise.all([accepted, passed]);
    expect((await standby.offers()).map((one) => one.state)).toEqual(['accepted']);
  });

  it('belongs to the next when it lapsed first', async () => {
    const { offerId, slow, passOn } = await endOfOffer();
    await passOn();
    await expect(standby.accept.run({ offerId, personId: slow })).rejects.toMatchObject({ kind: 'gone' });
    expect((await standby.offers()).map((one) => one.state)).toEqual(['lapsed', 'offered']);
    expect(await standby.miscounted()).toEqual([]);
  });

  it('goes to two people when its row is not held and the table does not count', async () => {
    const { offerId, slow, passOn } = await endOfOffer();
    await dropLastDefence();
    await (
      await betweenLookAndSeat({ offerId, personId: slow }, passOn)
    ).accepted;
    expect((await standby.offers()).map((one) => one.state)).toEqual(['accepted', 'offered']);
    expect(await standby.doublePromises()).toHaveLength(1);
  });

  it('is refused by the table itself even then, and no seat is left behind', async () => {
    const { offerId, slow, passOn } = await endOfOffer();
    const { accepted } = await betweenLookAndSeat({ offerId, personId: slow }, passOn);
    await expect(accepted).rejects.toMatchObject({ code: '23505' });
    expect(await standby.doublePromises()).toEqual([]);
    expect(await standby.sql`select from scheduling.booking`).toEqual([]);
    expect(await standby.miscounted()).toEqual([]);
  });
});

describe('a person who says yes many times at once', () => {
  const offered = async () => {
    const [me] = await open(1, 1);
    await standby.settle();
    return { personId: me!, offerId: (await standby.offerOf(me!)).id };
  };

  it('has one seat and gets the same answer each time', async () => {
    const offer = await offered();
    const { done, refused } = await outcomes(Array.from({ length: 8 }, () => standby.accept.run(offer)));
    expect(refused).toEqual({});
    expect(new Set(done.map((one) => one.bookingId)).size).toBe(1);
    expect(await standby.sql`select from scheduling.booking`).toHaveLength(1);
    expect(await standby.miscounted()).toEqual([]);
  });

  it('is told off for what they have when nobody holds the offer', async () => {
    const offer = await offered();
    const accept = new HastyAccept(...parts());
    const { done, refused } = await outcomes([accept.run(offer), accept.run(offer)]);
    expect(done).toHaveLength(1);
    expect(Object.values(refused)).toEqual([1]);
  });
});

describe('one person who joins from two phones', () => {
  it('stands in the line once', async () => {
    standby = await openStandby();
    const personId = await standby.stranger();
    const wish = { personId, centreCode: 'desk-1', offerCode: 'desk.talk' };
    const { done, refused } = await outcomes(Array.from({ length: 6 }, () => standby.join.run(wish)));
    expect(done).toHaveLength(1);
    expect(refused).toEqual({ 'scheduling.standby-joined-already': 5 });
  });
});
