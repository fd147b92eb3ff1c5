import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CaseDone } from '#casework/events';
import { newId, Reaction, type RelayedFact, type Transaction } from '#kernel';
import { whenToAsk } from '../asking-hours.ts';
import { SurveyInvited } from '../events.ts';
import { ruleInForce, type DecidedRule } from '../rules.ts';
import { Surveys, type Survey } from '../survey.ts';

type DoneCase = z.output<(typeof CaseDone)['schema']>;

/** Asks whoever's case was solved; once for a case, and nobody who was asked lately or asked not to be. */
@Injectable()
export class InviteWhenCaseDone extends Reaction<DoneCase> {
  readonly name = 'surveys.invite-when-case-done';
  readonly on = CaseDone;
  readonly #surveys: Surveys;

  constructor(surveys: Surveys) {
    super();
    this.#surveys = surveys;
  }

  async react(done: DoneCase, tx: Transaction, fact: RelayedFact): Promise<void> {
    const survey = this.#surveys.aboutCase(done.department, done.kind.code);
    if (!survey || done.result !== 'solved' || !done.personId) return;
    const today = fact.occurredAt.toZonedDateTimeISO(done.office.zone).toPlainDate();
    const rule = await ruleInForce(tx.sql, survey.code, today);
    if (!rule?.isOn) return;
    await this.#invite(tx, survey, rule, { ...done, personId: done.personId }, fact.occurredAt);
  }

  async #invite(
    tx: Transaction,
    survey: Survey,
    rule: DecidedRule,
    done: DoneCase & { personId: string },
    doneAt: Temporal.Instant,
  ): Promise<void> {
    const { office, personId } = done;
    const hours = { ...rule, zone: office.zone };
    const tellAt = whenToAsk(doneAt, hours);
    const callAt = whenToAsk(tellAt.add({ minutes: rule.callAfterMinutes }), hours);
    const why = await whyNotAsked(tx, personId, rule.notAgainDays);
    const id = newId();
    const [made] = await tx.sql`
      insert into surveys.invitation (id, survey_code, department, office_code, unit_code, unit_label, kind_code, subject_id, person_id,
        zone, invited_at, call_due_at, calls_most, call_again_minutes, asks_from, asks_until, state, reason, ended_at)
      values (${id}, ${survey.code}, ${done.department}, ${office.code}, ${done.unit.code}, ${done.unit.label}, ${done.kind.code},
        ${done.caseId}, ${personId}, ${office.zone}, ${doneAt}, ${why ? null : callAt}, ${rule.callsMost},
        ${rule.callAgainMinutes}, ${rule.asksFrom}::time, ${rule.asksUntil}::time, ${why ? 'not-asked' : 'waiting'},
        ${why}, ${why ? tx.now : null})
      on conflict (survey_code, subject_id) do nothing returning id`;
    if (!made || why) return;
    tx.record(SurveyInvited, {
      invitationId: id,
      personId,
      department: done.department,
      surveyLabel: survey.label,
      kindLabel: done.kind.label,
      office,
      tellAt: tellAt.toString(),
      callAt: callAt.toString(),
    });
  }
}

const whyNotAsked = async (
  { sql, now }: Transaction,
  personId: string,
  days: number,
): Promise<string | null> => {
  // Two cases of one person may be done at the same moment: one question is enough.
  await sql`select pg_advisory_xact_lock(hashtextextended('surveys ' || ${personId}, 0))`;
  const [found] = await sql<{ refused: boolean; asked: boolean }>`
    select exists (select from surveys.refusal where person_id = ${personId}) as refused,
           exists (select from surveys.invitation where person_id = ${personId} and state <> 'not-asked'
                   and invited_at > ${now}::timestamptz - make_interval(days => ${days})) as asked`;
  if (found!.refused) return 'refused-earlier';
  return found!.asked ? 'asked-lately' : null;
};
