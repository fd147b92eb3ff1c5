import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork, type SqlTag } from '#kernel';
import { assertState, findMoveForChange, type BulkMove } from '../bulk-move.ts';
import type { RuleRow } from '../definition.ts';
import { viewOf, type BulkMoveView } from '../show/bulk-move-view.ts';

/** The hour at which notices go out, unless it has passed. */
const MORNING = Temporal.PlainTime.from('10:00');

interface Confirmation {
  moveId: string;
  /** How many people move, typed by the manager who has seen it. */
  people: number;
  noticeText: string;
  noticeOn: string;
}

/** Puts the new rule in force and lets the moves begin. */
@Injectable()
export class ConfirmBulkMove {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run({ moveId, people, noticeText, noticeOn }: Confirmation): Promise<BulkMoveView> {
    return this.#unitOfWork.run(async (tx) => {
      const { sql, now } = tx;
      const move = await findMoveForChange(sql, moveId);
      assertState(move, 'proposed');
      const today = now.toZonedDateTimeISO(move.centre.zone).toPlainDate();
      const proposedOn = move.proposedAt.toZonedDateTimeISO(move.centre.zone).toPlainDate();
      if (!today.equals(proposedOn)) throw new DomainError('scheduling.proposal-old', 'conflict');
      if (people !== move.counts.moved) {
        throw new DomainError('scheduling.move-count-wrong', 'invalid', { people: move.counts.moved });
      }
      await assertNobodyElseMoves(sql, move);
      const { noticeAt, tellAt } = noticeTimes(noticeOn, now, move.centre.zone);
      const rulesBefore = await writeRules(sql, move.definition.rules);
      await sql`
        update scheduling.bulk_move set state = 'running', notice_text = ${noticeText}, notice_at = ${noticeAt},
          tell_at = ${tellAt}, rules_before = ${JSON.stringify(rulesBefore)}::jsonb, confirmed_at = ${now},
          confirmed_by_staff_id = ${currentContext().actor.id}::uuid
        where id = ${moveId}`;
      tx.audit({
        action: 'scheduling.bulk-move-confirmed',
        personId: null,
        facts: { moveId, people, rules: move.definition.rules, noticeAt: noticeAt.toString() },
      });
      return viewOf(sql, moveId);
    });
  }
}

const assertNobodyElseMoves = async (sql: SqlTag, move: BulkMove): Promise<void> => {
  await sql`select from scheduling.centre where id = ${move.centre.id} for update`;
  const [other] = await sql<{ title: string }>`
    select title from scheduling.bulk_move where centre_id = ${move.centre.id} and state in ('running', 'paused', 'undoing')`;
  if (other) throw new DomainError('scheduling.move-at-work', 'conflict', { title: other.title });
};

/** The group hears at 10:00 of the day chosen, each person of their own date at 10:00 of the next. */
const noticeTimes = (noticeOn: string, now: Temporal.Instant, zone: string) => {
  const day = Temporal.PlainDate.from(noticeOn);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const ahead = today.until(day).days;
  if (ahead < 0 || ahead > 60)
    throw new DomainError('scheduling.notice-day-wrong', 'invalid', { date: noticeOn });
  const morning = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant();
  const [planned, tellAt] = [morning(day), morning(day.add({ days: 1 }))];
  return { noticeAt: Temporal.Instant.compare(planned, now) < 0 ? now : planned, tellAt };
};

/** Returns what stood in each row's place, so that it can be put back. */
const writeRules = async (
  sql: SqlTag,
  rules: readonly RuleRow[],
): Promise<NonNullable<BulkMove['rulesBefore']>> => {
  const kept: NonNullable<BulkMove['rulesBefore']> = [];
  for (const row of rules) {
    const [before] = await sql<RuleRow>`
      select service_code as "serviceCode", effective_from::text as "effectiveFrom", min_days as "minDays",
        floor_days as "floorDays", label
      from scheduling.interval_rule where service_code = ${row.serviceCode} and effective_from = ${row.effectiveFrom}::date for update`;
    kept.push({ row, before: before ?? null });
    await writeRule(sql, row);
  }
  return kept;
};

export const writeRule = async (sql: SqlTag, row: RuleRow): Promise<void> => {
  await sql`
    insert into scheduling.interval_rule (service_code, effective_from, min_days, floor_days, label)
    values (${row.serviceCode}, ${row.effectiveFrom}, ${row.minDays}, ${row.floorDays}, ${row.label})
    on conflict (service_code, effective_from) do update set
      min_days = excluded.min_days, floor_days = excluded.floor_days, label = excluded.label`;
};
