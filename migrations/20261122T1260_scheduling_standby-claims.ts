import { Migration } from '@mikro-orm/migrations';

export class SchedulingStandbyClaims extends Migration {
  override up(): void {
    this.addSql(`
      -- What somebody says of themselves when they join is asked for again when a seat is theirs.
      alter table scheduling.standby_entry add column priority_group text, add column dong text;
      -- Which supply an offer would use up: no more are promised than there are.
      alter table scheduling.standby_offer add column supply_pool_id uuid references scheduling.seat_pool (id);
      create index standby_offer_of_supply on scheduling.standby_offer (supply_pool_id)
        where state = 'offered' and supply_pool_id is not null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table scheduling.standby_offer drop column supply_pool_id;
      alter table scheduling.standby_entry drop column priority_group, drop column dong;
    `);
  }
}
