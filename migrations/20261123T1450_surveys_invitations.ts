import { Migration } from '@mikro-orm/migrations';

/** Who is asked how it went, what they answered, and by which rule. */
export class SurveysInvitations extends Migration {
  override up(): void {
    this.addSql(`
      create schema surveys;

      create table surveys.rule (
        id uuid primary key,
        survey_code text not null,
        effective_from date not null,
        is_on boolean not null,
        call_after_minutes integer not null check (call_after_minutes between 1 and 1440),
        calls_most integer not null check (calls_most between 1 and 5),
        call_again_minutes integer not null check (call_again_minutes between 5 and 1440),
        asks_from time not null,
        asks_until time not null check (asks_until > asks_from),
        not_again_days integer not null check (not_again_days between 0 and 366),
        reason text not null check (reason <> ''),
        decided_by uuid,
        decided_at timestamptz not null
      );
      create index rule_in_force on surveys.rule (survey_code, effective_from desc, decided_at desc);

      create table surveys.invitation (
        id uuid primary key,
        survey_code text not null,
        department text not null,
        office_code text not null,
        unit_code text not null,
        unit_label text not null,
        kind_code text not null,
        subject_id uuid not null,
        person_id uuid not null,
        zone text not null,
        invited_at timestamptz not null,
        call_due_at timestamptz,
        calls_most integer not null default 1,
        call_again_minutes integer not null default 60,
        asks_from time not null,
        asks_until time not null,
        state text not null check (state in ('waiting', 'placing', 'calling', 'answered', 'broken-off', 'no-answer', 'refused',
                                             'unreachable', 'not-asked')),
        reason text,
        calls integer not null default 0,
        call_id text,
        attempt_id uuid,
        lease_until timestamptz,
        ended_at timestamptz,
        unique (survey_code, subject_id),
        check ((state in ('waiting', 'placing', 'calling')) = (ended_at is null)),
        check (state not in ('waiting', 'placing', 'calling') or call_due_at is not null),
        check ((state = 'placing') = (lease_until is not null)),
        check ((state = 'calling') <= (call_id is not null)),
        check (state <> 'not-asked' or reason is not null)
      );
      create index invitation_due on surveys.invitation (call_due_at) where state in ('waiting', 'calling');
      create index invitation_leased on surveys.invitation (lease_until) where state = 'placing';
      create index invitation_of_month on surveys.invitation (survey_code, invited_at);
      create index invitation_of_person on surveys.invitation (person_id, invited_at);

      create table surveys.answer (
        invitation_id uuid not null references surveys.invitation,
        question_code text not null,
        score smallint not null check (score between 1 and 5),
        primary key (invitation_id, question_code)
      );

      create table surveys.refusal (
        person_id uuid primary key,
        at timestamptz not null
      );
    `);
  }

  override down(): void {
    this.addSql('drop schema surveys cascade');
  }
}
