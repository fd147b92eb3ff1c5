import { Migration } from '@mikro-orm/migrations';

export class IdentityDevicePairing extends Migration {
  override up(): void {
    this.addSql(`
      -- A device that was taken away leaves its code to the next one.
      alter table identity.device drop constraint device_code_key;
      create unique index one_device_of_a_code on identity.device (code) where revoked_at is null;

      -- A device without a token shows the code until somebody who may types it in.
      create table identity.device_pairing (
        id uuid primary key,
        code text not null check (code ~ '^[0-9]{6}$'),
        kind text not null check (kind in ('display', 'kiosk', 'tablet')),
        device_code text not null check (device_code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
        asked_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > asked_at),
        device_id uuid references identity.device (id)
      );
      create unique index one_open_pairing_of_a_code on identity.device_pairing (code) where device_id is null;
      create index device_pairing_expired on identity.device_pairing (expires_at);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table identity.device_pairing;
      drop index identity.one_device_of_a_code;
      alter table identity.device add constraint device_code_key unique (code);
    `);
  }
}
