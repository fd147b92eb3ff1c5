import { Migration } from '@mikro-orm/migrations';

export class SchedulingDesk extends Migration {
  override up(): void {
    this.addSql(`
      -- What a caller was told outside of a change to a booking.
      create table scheduling.desk_note (
        id uuid primary key,
        person_id uuid not null,
        group_id uuid references scheduling.booking_group (id),
        at timestamptz not null,
        staff_id uuid not null,
        told text not null check (length(told) between 2 and 500)
      );
      create index desk_note_of_person on scheduling.desk_note (person_id, at);
    `);
  }

  override down(): void {
    this.addSql('drop table scheduling.desk_note');
  }
}
