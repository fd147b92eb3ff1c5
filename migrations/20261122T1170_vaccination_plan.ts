import { Migration } from '@mikro-orm/migrations';

export class VaccinationPlan extends Migration {
  override up(): void {
    this.addSql(`
      -- The month's plan from a month on; the latest row that is not after it holds.
      create table vaccination.plan (
        effective_from date primary key check (extract(day from effective_from) = 1),
        monthly integer not null check (monthly >= 0),
        label text not null
      );
    `);
  }

  override down(): void {
    this.addSql('drop table vaccination.plan');
  }
}
