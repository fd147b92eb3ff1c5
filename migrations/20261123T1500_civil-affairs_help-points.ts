import { Migration } from '@mikro-orm/migrations';

/** Where machines issue documents and who guides visitors, from a day on and until one. */
export class CivilAffairsHelpPoints extends Migration {
  override up(): void {
    this.addSql(`
      create schema civil_affairs;
      create table civil_affairs.help_point (
        id uuid primary key,
        kind text not null check (kind in ('machine', 'guide')),
        place text not null check (place <> ''),
        hours text not null,
        what text not null,
        people integer check (people between 1 and 99),
        valid_from date not null,
        valid_to date check (valid_to >= valid_from),
        reason text not null,
        decided_by uuid,
        decided_at timestamptz not null,
        check ((kind = 'guide') = (people is not null))
      );
      create index help_point_on on civil_affairs.help_point (kind, valid_from);
    `);
  }

  override down(): void {
    this.addSql('drop schema civil_affairs cascade');
  }
}
