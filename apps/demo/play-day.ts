import { DomainError, type Clock, type Database } from '#kernel';
import type { Agenda } from './agenda.ts';
import { crew, serviceSeconds, type CrewMember } from './crew.ts';
import type { Floor } from './floor.ts';
import type { Pace } from './pace.ts';
import { Random } from './random.ts';
import { habitsOf } from './habits.ts';

interface Post extends CrewMember {
  counterId: string;
  isBusy: boolean;
}

export interface DayPlan {
  centreCode: string;
  date: Temporal.PlainDate;
  zone: string;
  /** The same seed plays the same day. */
  seed: string;
}

const OBSERVATION_MINUTES = 15;
const LOOK_AGAIN = { seconds: 45 };

/** People come as booked, some late, some not at all; staff call, serve and send on. */
export class PlayDay {
  readonly #floor: Floor;
  readonly #agenda: Agenda;
  readonly #pace: Pace;
  readonly #clock: Clock;
  readonly #database: Database;
  readonly #plan: DayPlan;
  readonly #random: Random;
  #posts: Post[] = [];
  #observer = '';

  constructor(
    parts: { floor: Floor; agenda: Agenda; pace: Pace; clock: Clock; database: Database },
    plan: DayPlan,
  ) {
    this.#floor = parts.floor;
    this.#agenda = parts.agenda;
    this.#pace = parts.pace;
    this.#clock = parts.clock;
    this.#database = parts.database;
    this.#plan = plan;
    this.#random = new Random(`${plan.seed}/day/${parts.clock.now().toString()}`);
  }

  /** Notes everything that is known from the start: staff at their counters, arrivals, people inside. */
  async prepare(): Promise<{ expected: number }> {
    await this.#floor.hire(crew);
    await this.#takePosts();
    const expected = await this.#expectArrivals();
    await this.#takeOverPeopleInside();
    return { expected };
  }

  async #takePosts(): Promise<void> {
    const counters = await this.#database.sql<{
      id: string;
      code: string;
      state: string;
      staff_id: string | null;
    }>`
      select id, code, state, staff_id from queueing.counter where centre_code = ${this.#plan.centreCode}`;
    for (const member of crew) {
      if (member.stage === 'observation') this.#observer = member.username;
      const counter = counters.find((one) => one.code === member.counter);
      if (!counter) continue;
      const post: Post = { ...member, counterId: counter.id, isBusy: false };
      this.#posts.push(post);
      this.#later({ seconds: this.#random.integer(1, 20) }, async () => {
        await this.#floor.openCounter(post.username, post.counterId);
        await this.#callNext(post);
      });
      this.#lookAgain(post);
    }
  }

  /** Somebody may have been sent on by a hand that is not ours; idle staff look up from time to time. */
  #lookAgain(post: Post): void {
    this.#later(LOOK_AGAIN, async () => {
      if (!post.isBusy) await this.#callNext(post);
      this.#lookAgain(post);
    });
  }

  async #expectArrivals(): Promise<number> {
    const bookings = await this.#database.sql<{
      id: string;
      starts_at: string;
      state: string;
      nth: number;
    }>`
      select b.id, b.starts_at, b.state, row_number() over (partition by b.starts_at order by b.id)::int as nth
      from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where c.code = ${this.#plan.centreCode} and b.on_date = ${this.#plan.date}::date
      order by b.starts_at, b.id`;
    const expected = bookings.filter(({ state }) => state === 'confirmed');
    for (const { id, starts_at, nth } of expected) {
      const habits = habitsOf(this.#plan.seed, starts_at, nth);
      if (habits.staysAway) continue;
      const comes = Temporal.Instant.from(starts_at).add({ seconds: habits.offsetSeconds });
      this.#agenda.add(later(comes, this.#clock.now()), async () => {
        const arrival = await this.#attempt(() => this.#floor.arrive(id));
        await this.#pace.settle();
        this.#wake('reception');
        if (arrival && habits.patienceMinutes !== null)
          this.#mayGiveUp(arrival.visitId, habits.patienceMinutes);
      });
    }
    return expected.length;
  }

  /** Tells reception and goes, if still in a line by then. */
  #mayGiveUp(visitId: string, minutes: number): void {
    this.#later({ minutes }, async () => {
      const [ticket] = await this.#database.sql<{ id: string }>`
        select id from queueing.ticket where visit_id = ${visitId} and state = 'waiting'`;
      const reception = this.#posts.find((post) => post.stage === 'reception')!;
      if (ticket) await this.#attempt(() => this.#floor.leave(reception.username, ticket.id));
    });
  }

  async #takeOverPeopleInside(): Promise<void> {
    const tickets = await this.#database.sql<{
      id: string;
      stage: string;
      state: string;
      counter_id: string | null;
      due_at: string | null;
    }>`
      select id, stage, state, counter_id, due_at from queueing.ticket
      where centre_code = ${this.#plan.centreCode} and issued_on = ${this.#plan.date}::date and state in ('called', 'serving', 'missed', 'parked')`;
    for (const ticket of tickets) {
      const post = this.#posts.find((one) => one.counterId === ticket.counter_id);
      if (post) {
        post.isBusy = true;
        if (ticket.state === 'called') this.#walkUp(post, ticket.id);
        else this.#serve(post, ticket.id);
      } else if (ticket.due_at) {
        this.#releaseAt(ticket.id, Temporal.Instant.from(ticket.due_at));
      } else if (ticket.state === 'missed' || ticket.state === 'parked') {
        this.#comesBack(ticket.id, ticket.stage);
      }
    }
  }

  #wake(stage: string): void {
    const idle = this.#posts.find((post) => post.stage === stage && !post.isBusy);
    if (idle) this.#later({ seconds: 2 }, () => this.#callNext(idle));
  }

  async #callNext(post: Post): Promise<void> {
    if (post.isBusy) return;
    post.isBusy = true;
    const called = await this.#attempt(() => this.#floor.callNext(post.username, post.counterId));
    if (!called) {
      post.isBusy = false;
      return;
    }
    if (this.#random.chance(0.03)) this.#doesNotHear(post, called.ticketId);
    else this.#walkUp(post, called.ticketId);
  }

  #walkUp(post: Post, ticketId: string): void {
    this.#later({ seconds: this.#random.integer(12, 40) }, async () => {
      const started = await this.#attempt(() => this.#floor.start(post.username, ticketId));
      if (started) this.#serve(post, ticketId);
      else this.#free(post);
    });
  }

  #serve(post: Post, ticketId: string): void {
    const { mean, spread } = serviceSeconds[post.stage]!;
    const seconds = Math.round(Math.min(600, Math.max(30, this.#random.logNormal(mean, spread))));
    this.#later({ seconds }, async () => {
      const done = await this.#attempt(() => this.#floor.complete(post.username, ticketId));
      if (done) {
        const next = { reception: 'screening', screening: 'injection' }[post.stage];
        if (next) this.#wake(next);
        else this.#releaseAt(ticketId, this.#clock.now().add({ minutes: OBSERVATION_MINUTES }));
      }
      this.#free(post);
    });
  }

  /** Called again until they come, or until the centre's rule lets the counter go on without them. */
  #doesNotHear(post: Post, ticketId: string): void {
    this.#later({ seconds: 25 }, async () => {
      await this.#attempt(() => this.#floor.recall(post.username, ticketId));
      if (this.#random.chance(0.6)) return this.#walkUp(post, ticketId);
      this.#later({ seconds: 30 }, async () => {
        const isMissed = await this.#attempt(() => this.#floor.miss(post.username, ticketId));
        if (!isMissed) return this.#doesNotHear(post, ticketId);
        this.#comesBack(ticketId, post.stage);
        this.#free(post);
      });
    });
  }

  #comesBack(ticketId: string, stage: string): void {
    this.#later({ minutes: this.#random.integer(2, 5) }, async () => {
      const reception = this.#posts.find((post) => post.stage === 'reception')!;
      await this.#attempt(() => this.#floor.bringBack(reception.username, ticketId));
      this.#wake(stage);
    });
  }

  #releaseAt(ticketId: string, dueAt: Temporal.Instant): void {
    const leaves = later(dueAt, this.#clock.now()).add({ seconds: this.#random.integer(10, 150) });
    this.#agenda.add(leaves, async () => {
      await this.#attempt(() => this.#floor.complete(this.#observer, ticketId));
      this.#wake('injection');
    });
  }

  #free(post: Post): void {
    post.isBusy = false;
    this.#later({ seconds: this.#random.integer(4, 12) }, () => this.#callNext(post));
  }

  #later(duration: Temporal.DurationLike, what: () => Promise<void>): void {
    this.#agenda.add(this.#clock.now().add(duration), what);
  }

  /** A visitor may have pressed a button for one of ours: then the act is refused, and life goes on. */
  async #attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }
}

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) >= 0 ? a : b;
