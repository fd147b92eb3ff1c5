import { Migration } from '@mikro-orm/migrations';

export class CaseworkOverdueChecks extends Migration {
  override up(): void {
    this.addSql(`
      -- One look at everything open: by the calendar once a month, or when a lead asks.
      create table casework.overdue_check (
        id uuid primary key,
        department text not null,
        checked_at timestamptz not null,
        -- The month whose regular check this is; a check that somebody asked for has none.
        month_on date,
        staff_id uuid,
        open_count integer not null,
        unique (department, month_on)
      );

      -- What a unit is told about one case: that it is nearly due, or that it is late.
      create table casework.notice (
        check_id uuid not null references casework.overdue_check (id),
        case_id uuid not null references casework.case (id),
        kind text not null check (kind in ('warning', 'reminder')),
        unit_code text not null references casework.unit (code),
        handler_id uuid,
        deadline_at timestamptz not null,
        deadline_on date not null,
        days_late integer not null check (days_late >= 0),
        primary key (check_id, case_id)
      );
      create index notice_of_unit on casework.notice (check_id, unit_code);
    `);
  }

  override down(): void {
    this.addSql('drop table casework.notice; drop table casework.overdue_check');
  }
}
