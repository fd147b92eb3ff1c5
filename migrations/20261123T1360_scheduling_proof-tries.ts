import { Migration } from '@mikro-orm/migrations';

/** How often somebody tried to prove a booking by its number and a birth date, for a quarter of an hour. */
export class SchedulingProofTries extends Migration {
  override up(): void {
    this.addSql(`
      create table scheduling.proof_try (
        number text primary key,
        began_at timestamptz not null,
        tries integer not null check (tries > 0)
      );
      create index proof_try_age on scheduling.proof_try (began_at);
    `);
  }

  override down(): void {
    this.addSql('drop table scheduling.proof_try');
  }
}
