import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { countSeatsAhead } from '../call-next/seats-ahead.ts';
import { callingOrder } from '../call-next/waiting-line.ts';
import { zoneNotFound } from '../edit-zones/edit-zones.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { StageCounts } from '../read-board/stage-counts.ts';
import { pausedCounters } from '../pause-counter/paused-counters.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { messagesAt } from '../write-board-message/board-message.ts';
import { zonesOf, type Zone } from '../zones/zone.ts';
import type { ZoneBoard } from './zone-board.ts';

const CALLS_SHOWN = 8;
const NEXT_SHOWN = 5;
const OVER_SHOWN = 12;

export interface ZoneAsked {
  centreCode: string;
  zone: string;
  showsNames: boolean;
}

interface Numbered {
  lane: string;
  number: number;
}

interface CallRow extends Numbered {
  person_id: string | null;
  stage: string;
  counter_code: string;
  counter_label: string;
  called_at: string;
  call_sequence: number;
}

/** What the screens of one zone show, in one snapshot with its place in the centre's sequence; nothing of other zones. */
@Injectable()
export class ReadZoneBoard {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;
  readonly #stageCounts: StageCounts;
  readonly #people: PeopleDirectory;

  constructor(
    database: Database,
    clock: Clock,
    paths: VisitPaths,
    stageCounts: StageCounts,
    people: PeopleDirectory,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
    this.#stageCounts = stageCounts;
    this.#people = people;
  }

  async run(asked: ZoneAsked): Promise<ZoneBoard> {
    const { sql } = this.#database;
    const board = await getBoard(sql, asked.centreCode);
    const zone = (await zonesOf(sql, [asked.centreCode])).find(({ code }) => code === asked.zone);
    if (!zone) throw zoneNotFound(asked.zone);
    const now = this.#clock.now();
    const today = dayOf(now, board.zone);
    return {
      centre: { code: board.centreCode, name: board.centreName },
      zone: { code: zone.code, label: zone.label },
      asOf: now.toString(),
      sequence: board.sequence,
      calls: await this.#calls(zone, today, asked.showsNames),
      stages: await this.#stages(zone, today, now),
      messages: await messagesAt(sql, zone.centreCode, now.toZonedDateTimeISO(board.zone), zone.code),
    };
  }

  async #calls(zone: Zone, today: Temporal.PlainDate, showsNames: boolean): Promise<ZoneBoard['calls']> {
    const hidden = zone.signs.filter((sign) => !sign.isShown).map((sign) => sign.counterCode);
    // Of each number the last call counts: who was called on into another zone is gone from this one.
    const rows = await this.#database.sql<CallRow>`
      select t.lane, t.number, t.person_id, c.stage, k.code as counter_code, k.label as counter_label,
        c.called_at, c.call_sequence
      from (select distinct on (ticket_id) * from queueing.ticket_call
            where centre_code = ${zone.centreCode} and called_on = ${today} and withdrawn_at is null
            order by ticket_id, id desc) c
      join queueing.ticket t on t.id = c.ticket_id
      join queueing.counter k on k.id = c.counter_id
      where c.stage = any(${zone.stages}::text[]) and k.code <> all(${hidden}::text[])
      order by c.called_at desc, c.id desc limit ${CALLS_SHOWN}`;
    const named = showsNames ? rows.flatMap((row) => row.person_id ?? []) : [];
    const people = await this.#people.describe(named);
    return rows.map((row) => {
      const sign = zone.signs.find(({ counterCode }) => counterCode === row.counter_code);
      return {
        ticketNumber: ticketLabel(row),
        maskedName: people.get(row.person_id ?? '')?.maskedName ?? null,
        stage: row.stage,
        stageLabel: this.#paths.findStage(row.stage)?.label ?? row.stage,
        counterLabel: row.counter_label,
        arrow: sign?.arrow ?? null,
        floor: sign?.floor ?? null,
        calledAt: isoInstant(row.called_at),
        callSequence: row.call_sequence,
      };
    });
  }

  async #stages(zone: Zone, on: Temporal.PlainDate, now: Temporal.Instant): Promise<ZoneBoard['stages']> {
    const counts = await this.#stageCounts.run(zone.centreCode, on, zone.stages);
    const paused = await pausedCounters(this.#database.sql, zone.centreCode);
    const stages: ZoneBoard['stages'] = [];
    for (const count of counts) {
      const place = { centreCode: zone.centreCode, stage: count.code, on };
      stages.push({
        ...count,
        paused: paused.filter((counter) => counter.stage === count.code),
        next: count.kind === 'called' && count.waiting > 0 ? await this.#next({ ...place, now }) : [],
        stayOver: count.kind === 'timed' && count.serving > 0 ? await this.#stayOver({ ...place, now }) : [],
      });
    }
    return stages;
  }

  async #next(place: Place): Promise<string[]> {
    const { sql } = this.#database;
    const rule = await floorRuleOn(sql, place.centreCode, place.on);
    const { heldServices } = await countSeatsAhead(sql, this.#paths, place);
    const order = await callingOrder(sql, { ...place, heldServices, counterId: null }, rule);
    const ids = order.slice(0, NEXT_SHOWN).map((row) => row.ticket_id);
    const rows = await sql<Numbered & { id: string }>`
      select id, lane, number from queueing.ticket where id = any(${ids}::uuid[])`;
    return ids.flatMap((id) => rows.filter((row) => row.id === id).map(ticketLabel));
  }

  async #stayOver({ centreCode, stage, on, now }: Place): Promise<string[]> {
    const rows = await this.#database.sql<Numbered>`
      select lane, number from queueing.ticket
      where centre_code = ${centreCode} and issued_on = ${on} and stage = ${stage} and state = 'serving'
        and due_at <= ${now}::timestamptz
      order by due_at, number limit ${OVER_SHOWN}`;
    return rows.map(ticketLabel);
  }
}

interface Place {
  centreCode: string;
  stage: string;
  on: Temporal.PlainDate;
  now: Temporal.Instant;
}
