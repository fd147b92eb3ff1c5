import { Migration } from '@mikro-orm/migrations';

/** A small screen at the door that shows the code by which a phone proves where it is, and nothing else. */
export class IdentityDoorScreens extends Migration {
  override up(): void {
    this.addSql(`
      alter table identity.device
        drop constraint device_kind_check,
        add constraint device_kind_check check (kind in ('display', 'kiosk', 'tablet', 'door'));
      alter table identity.device_pairing
        drop constraint device_pairing_kind_check,
        add constraint device_pairing_kind_check check (kind in ('display', 'kiosk', 'tablet', 'door'));
    `);
  }

  override down(): void {
    this.addSql(`
      delete from identity.device_pairing where kind = 'door';
      delete from identity.device where kind = 'door';
      alter table identity.device
        drop constraint device_kind_check,
        add constraint device_kind_check check (kind in ('display', 'kiosk', 'tablet'));
      alter table identity.device_pairing
        drop constraint device_pairing_kind_check,
        add constraint device_pairing_kind_check check (kind in ('display', 'kiosk', 'tablet'));
    `);
  }
}
