import { Injectable } from '@nestjs/common';
import { Clock, currentContext, Database, DomainError, newId, UnitOfWork } from '#kernel';

const ZONE = 'Asia/Seoul';
const MOST_SHOWN = 200;

export interface HelpPoint {
  id: string;
  kind: 'machine' | 'guide';
  place: string;
  hours: string;
  what: string;
  /** How many guides; null for a machine. */
  people: number | null;
  validFrom: string;
  validUntil: string | null;
}

export type NewHelpPoint = Omit<HelpPoint, 'id' | 'validUntil'> & { reason: string };

interface Row {
  id: string;
  kind: 'machine' | 'guide';
  place: string;
  hours: string;
  what: string;
  people: number | null;
  valid_from: string;
  valid_to: string | null;
}

/** Machines that issue documents by themselves, and guides who help with forms. */
@Injectable()
export class HelpPoints {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;

  constructor(database: Database, unitOfWork: UnitOfWork, clock: Clock) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  /** Those of today; with `isAll` those of later and earlier days too. */
  async list(isAll = false): Promise<{ today: string; points: HelpPoint[] }> {
    const today = this.#clock.today(ZONE).toString();
    const rows = await this.#database.sql<Row>`
      select id, kind, place, hours, what, people, valid_from::text as valid_from, valid_to::text as valid_to
      from civil_affairs.help_point
      where ${isAll} or valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)
      order by kind desc, valid_from, place, id limit ${MOST_SHOWN}`;
    return {
      today,
      points: rows.map(({ valid_from: validFrom, valid_to: validUntil, ...row }) => ({
        ...row,
        validFrom,
        validUntil,
      })),
    };
  }

  add(point: NewHelpPoint): Promise<{ id: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const id = newId();
      const { kind, place, hours, what, people, validFrom, reason } = point;
      await tx.sql`
        insert into civil_affairs.help_point (id, kind, place, hours, what, people, valid_from, reason, decided_by, decided_at)
        values (${id}, ${kind}, ${place}, ${hours}, ${what}, ${people}, ${validFrom}::date, ${reason},
          ${currentContext().actor.id}, ${tx.now})`;
      tx.audit({ action: 'civil-affairs.help-point-added', personId: null, facts: { id, ...point } });
      return { id };
    });
  }

  /**
   * The last day on which it is there.
   * @throws `civil-affairs.help-point-unknown`, `civil-affairs.day-has-passed`
   */
  end({ id, on, reason }: { id: string; on: string; reason: string }): Promise<{ id: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const yesterday = tx.now.toZonedDateTimeISO(ZONE).toPlainDate().subtract({ days: 1 }).toString();
      if (on < yesterday) throw new DomainError('civil-affairs.day-has-passed', 'invalid', { on });
      const [ended] = await tx.sql`
        update civil_affairs.help_point set valid_to = greatest(valid_from, ${on}::date)
        where id = ${id} and (valid_to is null or valid_to > ${on}::date) returning id`;
      if (!ended) throw new DomainError('civil-affairs.help-point-unknown', 'not-found', { id });
      tx.audit({ action: 'civil-affairs.help-point-ended', personId: null, facts: { id, on, reason } });
      return { id };
    });
  }
}
