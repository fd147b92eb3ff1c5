import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '#kernel';

const LEASE_SECONDS = 30;
const BATCH = 20;
/** A call that runs is looked at so often. */
const LOOK_SECONDS = 10;

/** A call that this process alone may place, or look after, until its lease ends. */
export interface CallClaim {
  invitationId: string;
  attemptId: string;
  surveyCode: string;
  personId: string;
  callId: string | null;
  calls: number;
}

interface DueRow {
  id: string;
  survey_code: string;
  person_id: string;
  call_id: string | null;
  calls: number;
  attempt_id: string;
}

/** Takes calls that are due, in a short transaction of its own. */
@Injectable()
export class ClaimCalls {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** To be placed: due ones, and those whose worker died before it could say that it had placed them. */
  async toPlace(): Promise<CallClaim[]> {
    const rows = await this.#unitOfWork.run((tx) => this.lockToPlace(tx));
    return rows.map(claimOf);
  }

  /** Under way, to be asked what they have come to. */
  async toLookAfter(): Promise<CallClaim[]> {
    const rows = await this.#unitOfWork.run(
      ({ sql, now }) => sql<DueRow>`
        update surveys.invitation set call_due_at = ${now}::timestamptz + make_interval(secs => ${LOOK_SECONDS})
        where id in (select id from surveys.invitation where state = 'calling' and call_due_at <= ${now}
                     order by call_due_at limit ${BATCH} for update skip locked)
        returning id, survey_code, person_id, call_id, calls, attempt_id`,
    );
    return rows.map(claimOf);
  }

  /** An attempt that died is repeated under its own reference: the gateway places that once. */
  lockToPlace({ sql, now }: Transaction): Promise<DueRow[]> {
    return sql<DueRow>`
      update surveys.invitation i set state = 'placing',
        attempt_id = case when i.state = 'placing' then i.attempt_id else gen_random_uuid() end,
        lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      from unnest(
        array(select id from surveys.invitation where state = 'waiting' and call_due_at <= ${now}
              order by call_due_at limit ${BATCH} for update skip locked) ||
        array(select id from surveys.invitation where state = 'placing' and lease_until < clock_timestamp()
              order by lease_until limit ${BATCH} for update skip locked)) as due(id)
      where i.id = due.id
      returning i.id, i.survey_code, i.person_id, i.call_id, i.calls, i.attempt_id`;
  }
}

const claimOf = (row: DueRow): CallClaim => ({
  invitationId: row.id,
  attemptId: row.attempt_id,
  surveyCode: row.survey_code,
  personId: row.person_id,
  callId: row.call_id,
  calls: row.calls,
});
