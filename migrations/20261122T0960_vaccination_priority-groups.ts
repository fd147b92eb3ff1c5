import { Migration } from '@mikro-orm/migrations';

export class VaccinationPriorityGroups extends Migration {
  override up(): void {
    this.addSql(`
      create schema vaccination;

      create table vaccination.priority_group (
        code text primary key,
        position smallint not null,
        label text not null,
        kind text not null check (kind in ('age', 'occupation')),
        born_from date,
        born_to date,
        booking_opens_on date,
        booking_opens_note text,
        starts_on date,
        starts_note text,
        product text not null,
        place text not null,
        offer_codes text[] not null,
        check (kind <> 'age' or (born_from is not null and born_to is not null and born_from <= born_to))
      );
    `);
  }

  override down(): void {
    this.addSql('drop schema vaccination cascade');
  }
}
