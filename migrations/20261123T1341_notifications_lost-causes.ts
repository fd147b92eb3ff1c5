import { Migration } from '@mikro-orm/migrations';

/** Why a cause was withdrawn; what is withdrawn may also be a person, of whom nothing is said any more. */
export class NotificationsLostCauses extends Migration {
  override up(): void {
    this.addSql(`
      alter table notifications.withdrawal
        add column reason text not null default 'cancelled'
          check (reason in ('cancelled', 'moved', 'taken-away', 'visited', 'reopened', 'deceased'));
      alter table notifications.withdrawal alter column reason drop default;
    `);
  }

  override down(): void {
    this.addSql('alter table notifications.withdrawal drop column reason');
  }
}
