import { Migration } from '@mikro-orm/migrations';

export class SchedulingOpeningNotice extends Migration {
  override up(): void {
    this.addSql(`
      -- Who wants to hear when they may book; written to once, then done.
      create table scheduling.opening_notice (
        id uuid primary key,
        person_id uuid not null,
        centre_id uuid not null references scheduling.centre (id),
        group_code text not null default '',
        dong text,
        created_at timestamptz not null,
        check_at timestamptz not null,
        announced_at timestamptz,
        ended_at timestamptz
      );
      create unique index opening_notice_one_each on scheduling.opening_notice (person_id, centre_id, group_code)
        where announced_at is null and ended_at is null;
      create index opening_notice_to_check on scheduling.opening_notice (check_at)
        where announced_at is null and ended_at is null;
    `);
  }

  override down(): void {
    this.addSql('drop table scheduling.opening_notice');
  }
}
