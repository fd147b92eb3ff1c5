import { Clock } from '#kernel';
import { StaffDirectory } from '#identity';
import { findCentre } from '../../libs/scheduling/src/centre/centre.ts';
import { MarkNoShows } from '../../libs/scheduling/src/mark-no-shows/mark-no-shows.ts';
import { AnnouncePlaces } from '../../libs/scheduling/src/standby/announce-places/announce-places.ts';
import { StopStandby } from '../../libs/scheduling/src/standby/announce-places/stop-standby.ts';
import { WidenStandby } from '../../libs/scheduling/src/standby/announce-places/widen-standby.ts';
import { AcceptOffer } from '../../libs/scheduling/src/standby/answer-offer/accept-offer.ts';
import { DeclineOffer } from '../../libs/scheduling/src/standby/answer-offer/decline-offer.ts';
import { ShowOffer } from '../../libs/scheduling/src/standby/answer-offer/show-offer.ts';
import { JoinStandby } from '../../libs/scheduling/src/standby/join-standby/join-standby.ts';
import { LeaveStandby } from '../../libs/scheduling/src/standby/join-standby/leave-standby.ts';
import { LiftBar } from '../../libs/scheduling/src/standby/lift-bar/lift-bar.ts';
import { LapseOffers } from '../../libs/scheduling/src/standby/make-waves/lapse-offers.ts';
import { MakeWaves } from '../../libs/scheduling/src/standby/make-waves/make-waves.ts';
import { ReleaseLate } from '../../libs/scheduling/src/standby/make-waves/release-late.ts';
import { RunStandby } from '../../libs/scheduling/src/standby/make-waves/run-standby.job.ts';
import { MayStandBy } from '../../libs/scheduling/src/standby/rules/may-stand-by.ts';
import { ShowStandby } from '../../libs/scheduling/src/standby/show-standby/show-standby.ts';
import { NoShowLists } from '../../libs/scheduling/src/standby/standby-board/no-show-lists.ts';
import { StandbyBoard } from '../../libs/scheduling/src/standby/standby-board/standby-board.ts';
import { StandbyLists } from '../../libs/scheduling/src/standby/standby-board/standby-lists.ts';
import { DESK, openScheduling, type SchedulingOptions } from './scheduling.ts';

export const TALK = 'desk.talk';
export const PAIR = 'desk.three-weeks';

export interface OfferRow {
  id: string;
  person_id: string;
  place_id: string;
  state: string;
  wave: number;
}

/** A desk with its line for leftover seats, on Monday 2021-05-24 at 10:00. */
export const openStandby = async (options: SchedulingOptions = {}) => {
  const scheduling = await openScheduling(options);
  const { sql, unitOfWork, bookables, people, engine, database } = scheduling;
  const clock: Clock = scheduling.clock;
  const mayStandBy = new MayStandBy(bookables, people);
  const showOffer = new ShowOffer(database, clock, bookables, people, mayStandBy);
  const makeWaves = new MakeWaves(unitOfWork, bookables, mayStandBy, people);
  const lapseOffers = new LapseOffers(unitOfWork);
  const releaseLate = new ReleaseLate(unitOfWork);
  const join = new JoinStandby(unitOfWork, bookables, mayStandBy);
  const announce = new AnnouncePlaces(unitOfWork, bookables);
  await scheduling.publish('2021-05-24', '2021-05-29');
  await scheduling.publish('2021-06-14', '2021-06-16');
  const centre = await findCentre(sql, DESK);

  return {
    ...scheduling,
    centre,
    mayStandBy,
    makeWaves,
    lapseOffers,
    releaseLate,
    join,
    leave: new LeaveStandby(unitOfWork),
    announce,
    stop: new StopStandby(unitOfWork),
    widen: new WidenStandby(unitOfWork, bookables),
    accept: new AcceptOffer(unitOfWork, engine, bookables, mayStandBy),
    decline: new DeclineOffer(unitOfWork),
    liftBar: new LiftBar(unitOfWork),
    markNoShows: new MarkNoShows(unitOfWork, engine, bookables),
    show: new ShowStandby(database, clock, bookables, mayStandBy, showOffer),
    showOffer,
    board: new StandbyBoard(database, clock, bookables, new StaffDirectory(database)),
    lists: new StandbyLists(unitOfWork, bookables, people),
    noShowLists: new NoShowLists(unitOfWork, bookables, people),
    sweep: new RunStandby(database, lapseOffers, releaseLate, makeWaves),

    /** Sets a policy of the desk from April on. */
    async rule(name: string, value: number): Promise<void> {
      await sql`
        insert into scheduling.policy (centre_id, name, effective_from, value)
        values (${centre.id}, ${name}, '2021-04-01', ${value})
        on conflict (centre_id, name, effective_from) do update set value = excluded.value`;
    },

    /** Somebody joins the line, one minute after whoever joined before. */
    async joins(offerCode = TALK, who?: string): Promise<string> {
      const personId = who ?? (await scheduling.stranger());
      scheduling.clock.advance({ minutes: 1 });
      await join.run({ personId, centreCode: DESK, offerCode });
      return personId;
    },

    places: (places: number, offerCode = TALK, until = '16:30') =>
      announce.run({ centreCode: DESK, offerCode, places, until }),

    /** Everything the sweep would do by now. */
    async settle(): Promise<void> {
      const sweep = new RunStandby(database, lapseOffers, releaseLate, makeWaves);
      while ((await sweep.run()) > 0);
    },

    offers: () =>
      // Offers of one wave are made at one moment: they stand in the order of the line.
      sql<OfferRow>`
        select o.id, o.person_id, o.place_id, o.state, o.wave
        from scheduling.standby_offer o join scheduling.standby_entry e on e.id = o.entry_id
        order by o.made_at, o.wave, e.joined_at, o.id`,

    async offerOf(personId: string): Promise<OfferRow> {
      const [row] = await sql<OfferRow>`
        select id, person_id, place_id, state, wave from scheduling.standby_offer where person_id = ${personId}
        order by made_at desc limit 1`;
      if (!row) throw new Error('Nothing was offered.');
      return row;
    },

    /** Places promised to more than one person, and people with more than they may have; none, always. */
    async doublePromises(): Promise<unknown[]> {
      return sql`
        select place_id::text as what from scheduling.standby_offer where state in ('offered', 'accepted')
          group by place_id having count(*) > 1
        union all
        select person_id::text from scheduling.standby_offer where state = 'offered' group by person_id having count(*) > 1
        union all
        select person_id::text from scheduling.standby_offer where state = 'accepted' group by person_id, on_date having count(*) > 1`;
    },
  };
};

export type Standby = Awaited<ReturnType<typeof openStandby>>;
