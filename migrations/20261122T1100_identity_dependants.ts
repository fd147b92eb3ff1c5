import { Migration } from '@mikro-orm/migrations';

const TEXTS = {
  ko: '등록하신 분의 성함과 생년월일을 예약과 안내에만 쓰며, 등록을 끝내거나 동의를 거두실 때까지 보관합니다. 대신 예약하는 분은 이분의 예약을 보고, 새로 하고, 바꾸고, 취소할 수 있습니다. 휴대전화가 없는 분의 안내 문자는 대신 예약하는 분께 보내 드립니다. 동의는 언제든지 거두실 수 있으며, 동의하지 않으셔도 전화나 방문으로 예약하실 수 있습니다.',
  en: 'The name and date of birth are used only for bookings and notices, and kept until the registration ends or the consent is withdrawn. The person who books may see, make, change and cancel bookings for this person. Notices for someone without a phone go to the person who books. Consent may be withdrawn at any time; without it, booking by phone or in person is still possible.',
  zh: '姓名和出生日期仅用于预约和通知，保存至登记结束或撤回同意为止。代为预约的人可以查看、新建、更改和取消此人的预约。没有手机者的通知短信将发送给代为预约的人。可随时撤回同意；不同意者仍可通过电话或到场预约。',
  vi: 'Họ tên và ngày sinh chỉ được dùng để đặt lịch và gửi thông báo, và được lưu đến khi kết thúc hoặc rút lại sự đồng ý. Người đặt lịch giúp có thể xem, đặt, đổi và hủy lịch của người này. Tin nhắn của người không có điện thoại được gửi cho người đặt lịch giúp. Có thể rút lại sự đồng ý bất cứ lúc nào; nếu không đồng ý vẫn có thể đặt lịch qua điện thoại hoặc trực tiếp.',
};

export class IdentityDependants extends Migration {
  override up(): void {
    this.addSql(`
      -- Rules that are one number each; the latest row that is not after now holds.
      create table identity.rule (
        name text not null check (name in ('people-per-phone')),
        effective_from timestamptz not null,
        value integer not null check (value >= 1),
        primary key (name, effective_from)
      );
      insert into identity.rule (name, effective_from, value) values ('people-per-phone', '2021-01-01T00:00:00+09:00', 4);

      -- What somebody agrees to, word for word; a version once agreed to is never rewritten.
      create table identity.consent_text (
        purpose text not null check (purpose in ('care')),
        version text not null,
        effective_from timestamptz not null,
        texts jsonb not null check (texts ?& array['ko', 'en', 'zh', 'vi']),
        primary key (purpose, version)
      );
      insert into identity.consent_text (purpose, version, effective_from, texts)
        values ('care', '2021-01', '2021-01-01T00:00:00+09:00', '${JSON.stringify(TEXTS)}');

      alter table identity.person alter column phone_sealed drop not null;

      -- A code that only says yes to being cared for must not sign anybody in.
      alter table identity.one_time_code
        add column purpose text not null default 'sign-in' check (purpose in ('sign-in', 'care'));

      -- Who books and is written to for whom; over when it has ended.
      create table identity.care (
        id uuid primary key,
        carer_id uuid not null references identity.person (id),
        dependant_id uuid not null references identity.person (id),
        relationship text not null check (relationship in
          ('parent', 'grandparent', 'spouse', 'child', 'sibling', 'relative', 'in-care', 'other')),
        -- Keyed hash of the carer's phone, and which of the people of that phone this is; the owner is the first.
        phone_hash text not null,
        place smallint not null check (place >= 2),
        consent_purpose text not null default 'care',
        consent_version text not null,
        -- Told by the carer, or proved by a code that was sent to the person's own phone.
        consent_by text not null check (consent_by in ('word', 'code')),
        consented_at timestamptz not null,
        ended_at timestamptz,
        ended_by text check (ended_by in ('carer', 'dependant', 'staff')),
        check (carer_id <> dependant_id),
        check ((ended_at is null) = (ended_by is null)),
        foreign key (consent_purpose, consent_version) references identity.consent_text (purpose, version)
      );
      create unique index care_once on identity.care (carer_id, dependant_id) where ended_at is null;
      create unique index care_one_place_each on identity.care (phone_hash, place) where ended_at is null;
      create index care_of_dependant on identity.care (dependant_id, consented_at);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table identity.care, identity.consent_text, identity.rule;
      alter table identity.one_time_code drop column purpose;
      alter table identity.person alter column phone_sealed set not null;
    `);
  }
}
