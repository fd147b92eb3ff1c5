import type { Transaction } from '#kernel';
import { whenToAsk } from '../asking-hours.ts';
import type { SurveyQuestion } from '../survey.ts';
import type { CallClaim } from './claim-calls.ts';
import type { CallResult } from './voice-caller.ts';

type Ended = Extract<CallResult, { kind: 'ended' }>;
type EndState = 'answered' | 'broken-off' | 'no-answer' | 'refused' | 'unreachable';

const FIRST_LOOK = { seconds: 10 };
const GATEWAY_PAUSE = { minutes: 1 };

interface HeldRow {
  calls_most: number;
  call_again_minutes: number;
  asks_from: string;
  asks_until: string;
  zone: string;
}

/** Only whoever holds the attempt may write: one that was away too long finds somebody else's there. */
const held = async ({ sql }: Transaction, claim: CallClaim): Promise<HeldRow | undefined> => {
  const [row] = await sql<HeldRow>`
    select calls_most, call_again_minutes, asks_from::text as asks_from, asks_until::text as asks_until, zone
    from surveys.invitation where id = ${claim.invitationId} and attempt_id = ${claim.attemptId}
      and state in ('placing', 'calling') for update`;
  return row;
};

export const notePlaced = async (tx: Transaction, claim: CallClaim, callId: string): Promise<void> => {
  if (!(await held(tx, claim))) return;
  await tx.sql`
    update surveys.invitation set state = 'calling', call_id = ${callId}, calls = calls + 1, lease_until = null,
      call_due_at = ${tx.now.add(FIRST_LOOK)} where id = ${claim.invitationId}`;
};

/** The gateway is away or has too much to do: the call waits, within the hours when people may be called. */
export const noteBusyGateway = async (tx: Transaction, claim: CallClaim, reason: string): Promise<void> => {
  const row = await held(tx, claim);
  if (!row) return;
  await tx.sql`
    update surveys.invitation set state = 'waiting', reason = ${reason}, lease_until = null,
      call_due_at = ${whenToAsk(tx.now.add(GATEWAY_PAUSE), hoursOf(row))} where id = ${claim.invitationId}`;
};

export const endCall = async (
  tx: Transaction,
  claim: CallClaim,
  { state, reason = null }: { state: EndState; reason?: string | null },
): Promise<void> => {
  if (!(await held(tx, claim))) return;
  await tx.sql`
    update surveys.invitation set state = ${state}, reason = ${reason}, lease_until = null, ended_at = ${tx.now}
    where id = ${claim.invitationId}`;
};

/** Keeps the answers; who did not pick up is called again as often as the rule says. */
export const tryAgainOrEnd = async (
  tx: Transaction,
  claim: CallClaim,
  result: Ended,
  questions: readonly SurveyQuestion[],
): Promise<void> => {
  const row = await held(tx, claim);
  if (!row) return;
  if (result.wantsNoMore) {
    await tx.sql`insert into surveys.refusal (person_id, at) values (${claim.personId}, ${tx.now}) on conflict do nothing`;
  }
  const answered = questions.filter(({ code }) => result.answers[code] !== undefined);
  for (const { code } of answered) {
    await tx.sql`
      insert into surveys.answer (invitation_id, question_code, score)
      values (${claim.invitationId}, ${code}, ${result.answers[code]!}) on conflict do nothing`;
  }
  if (result.outcome === 'no-answer' && !result.wantsNoMore && claim.calls < row.calls_most) {
    const next = whenToAsk(tx.now.add({ minutes: row.call_again_minutes }), hoursOf(row));
    await tx.sql`
      update surveys.invitation set state = 'waiting', call_id = null, call_due_at = ${next} where id = ${claim.invitationId}`;
    return;
  }
  await endCall(tx, claim, { state: endStateOf(result, answered.length === questions.length) });
};

const endStateOf = ({ outcome, wantsNoMore }: Ended, isComplete: boolean): EndState => {
  if (isComplete) return 'answered';
  if (wantsNoMore) return 'refused';
  if (outcome === 'wrong-number') return 'unreachable';
  return outcome === 'no-answer' ? 'no-answer' : 'broken-off';
};

const hoursOf = (row: HeldRow) => ({ asksFrom: row.asks_from, asksUntil: row.asks_until, zone: row.zone });
