import { Migration } from '@mikro-orm/migrations';

/** Facts, staff and wordings name a centre by its code; so does a message. */
export class NotificationsCentreCodes extends Migration {
  override up(): void {
    this.addSql(`
      alter table notifications.message rename column centre_id to centre_code;
      alter table notifications.message
        alter column centre_code type text using centre_code::text,
        -- Under which the wording is registered with Kakao, when it was written in that.
        add column alimtalk_code text;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table notifications.message
        drop column alimtalk_code,
        alter column centre_code type uuid using null;
      alter table notifications.message rename column centre_code to centre_id;
    `);
  }
}
