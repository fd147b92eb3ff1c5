import { Migration } from '@mikro-orm/migrations';

/** Work that was given up can be taken off the list, and is counted without looking at all the rest. */
export class KernelParkedWork extends Migration {
  override up(): void {
    this.addSql(`
      alter table kernel.delivery
        add column discarded_because text,
        add constraint discarded_is_settled check (discarded_because is null or done_at is not null);
      create index delivery_parked on kernel.delivery (parked_at)
        where parked_at is not null and done_at is null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index kernel.delivery_parked;
      alter table kernel.delivery drop column discarded_because;
    `);
  }
}
