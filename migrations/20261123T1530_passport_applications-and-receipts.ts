import { Migration } from '@mikro-orm/migrations';

export class PassportApplicationsAndReceipts extends Migration {
  override up(): void {
    this.addSql(`
      -- What a situation needs at the counter from a day on. Rows are added, never changed.
      create table passport.document_list (
        id bigint generated always as identity primary key,
        situation text not null,
        valid_from date not null,
        documents text[] not null check (cardinality(documents) > 0),
        basis text not null check (basis <> ''),
        decided_at timestamptz not null
      );
      create index document_list_in_force on passport.document_list (situation, valid_from desc, id desc);

      -- What the clerk saw when somebody applied.
      create table passport.application (
        case_id uuid primary key,
        passport_kind text not null,
        situation text not null,
        documents_seen text[] not null,
        applied_at timestamptz not null,
        applied_by uuid
      );

      -- Last number of the register in a year: one row, so that numbers follow each other without a gap.
      create table passport.receipt_number (
        year integer primary key,
        last integer not null
      );

      -- Fees taken and given back, in won; a refund is a row of its own with the amount below zero.
      create table passport.receipt (
        id uuid primary key,
        year integer not null,
        number integer not null check (number > 0),
        case_id uuid not null,
        case_number text not null,
        passport_kind text not null,
        amount integer not null check (amount <> 0),
        method text not null check (method in ('cash', 'card', 'transfer')),
        refund_of uuid unique references passport.receipt (id),
        reason text,
        taken_at timestamptz not null,
        taken_on date not null,
        taken_by uuid,
        constraint receipt_number_once unique (year, number),
        check ((refund_of is null) = (amount > 0)),
        check ((refund_of is null) = (reason is null))
      );
      create unique index receipt_of_case on passport.receipt (case_id) where refund_of is null;
      create index receipt_day on passport.receipt (taken_on, year, number);

      -- The register of a day as it was closed; nothing is taken on that day any more.
      create table passport.closing (
        closed_on date primary key,
        taken integer not null,
        refunded integer not null,
        receipts integer not null,
        closed_at timestamptz not null,
        closed_by uuid
      );

      -- Whom a passport was handed to, and by what the clerk knew them.
      create table passport.collection (
        case_id uuid primary key,
        collector text not null check (collector in ('self', 'guardian', 'proxy')),
        proof text not null,
        collected_at timestamptz not null,
        collected_by uuid
      );

      -- Other matters that were dealt with at the windows; no name, only that it happened.
      create table passport.other_matter (
        id uuid primary key,
        visit_id uuid unique,
        dealt_at timestamptz not null
      );
      create index other_matter_day on passport.other_matter (dealt_at);

      create trigger append_only before update or delete on passport.document_list
        for each row execute function passport.refuse_rule_change();
      create trigger append_only before update or delete on passport.receipt
        for each row execute function passport.refuse_rule_change();
      create trigger append_only_all before truncate on passport.receipt
        for each statement execute function passport.refuse_rule_change();
      create trigger append_only before update or delete on passport.closing
        for each row execute function passport.refuse_rule_change();
      create trigger append_only before update or delete on passport.collection
        for each row execute function passport.refuse_rule_change();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table passport.other_matter, passport.collection, passport.closing, passport.receipt,
        passport.receipt_number, passport.application, passport.document_list;
    `);
  }
}
