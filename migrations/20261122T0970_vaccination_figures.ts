import { Migration } from '@mikro-orm/migrations';

export class VaccinationFigures extends Migration {
  override up(): void {
    this.addSql(`
      create table vaccination.figure (
        name text not null check (name in ('first-doses', 'second-doses', 'goal-doses')),
        as_of date not null,
        value integer not null check (value >= 0),
        primary key (name, as_of)
      );
    `);
  }

  override down(): void {
    this.addSql('drop table vaccination.figure');
  }
}
