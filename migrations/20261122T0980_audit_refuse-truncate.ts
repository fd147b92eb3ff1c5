import { Migration } from '@mikro-orm/migrations';

export class AuditRefuseTruncate extends Migration {
  override up(): void {
    this.addSql(`
      create trigger append_only_as_a_whole before truncate on audit.entry
        for each statement execute function audit.refuse_change();
    `);
  }

  override down(): void {
    this.addSql('drop trigger append_only_as_a_whole on audit.entry');
  }
}
