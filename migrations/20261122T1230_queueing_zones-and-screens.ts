import { Migration } from '@mikro-orm/migrations';

export class QueueingZonesAndScreens extends Migration {
  override up(): void {
    this.addSql(`
      -- A part of the building with screens of its own: what is called in these stages concerns whoever waits here.
      create table queueing.zone (
        centre_code text not null references queueing.board (centre_code),
        code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
        label text not null check (label <> ''),
        stages text[] not null check (cardinality(stages) > 0),
        position integer not null check (position >= 0),
        revision integer not null default 1 check (revision > 0),
        primary key (centre_code, code)
      );

      -- How a zone points to a counter. A counter of the zone's stages without a row is shown without an arrow.
      create table queueing.zone_sign (
        centre_code text not null,
        zone_code text not null,
        counter_id uuid not null references queueing.counter (id),
        is_shown boolean not null,
        arrow text check (arrow in ('left', 'up', 'right', 'down')),
        floor_label text check (floor_label <> ''),
        primary key (centre_code, zone_code, counter_id),
        foreign key (centre_code, zone_code) references queueing.zone (centre_code, code) on delete cascade
      );

      create table queueing.screen (
        device_id uuid primary key,
        centre_code text not null,
        zone_code text not null,
        shows_names boolean not null default false,
        theme text not null default 'light' check (theme in ('light', 'dark')),
        speaks boolean not null default true,
        volume integer not null default 80 check (volume between 0 and 100),
        placed_at timestamptz not null,
        last_seen_at timestamptz,
        -- Not cascading: a zone in which a screen hangs stays.
        foreign key (centre_code, zone_code) references queueing.zone (centre_code, code)
      );
      create index screen_of_centre on queueing.screen (centre_code, zone_code, placed_at);

      -- What runs along the bottom of the screens; read when a board is read, so that it ends by itself.
      create table queueing.board_message (
        id uuid primary key,
        centre_code text not null references queueing.board (centre_code),
        text text not null check (text <> '' and length(text) <= 80),
        -- Empty: all zones.
        zones text[] not null,
        from_on date not null,
        to_on date not null,
        -- Local times of every day on which it shows; the end is not part of it.
        from_time time not null,
        to_time time not null,
        -- 1 is Monday.
        weekdays integer[] not null check (cardinality(weekdays) between 1 and 7
          and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
        revision integer not null default 1 check (revision > 0),
        written_at timestamptz not null,
        written_by uuid,
        stopped_at timestamptz,
        check (from_on <= to_on),
        check (from_time < to_time)
      );
      create index board_message_of_centre on queueing.board_message (centre_code, to_on);

      alter table queueing.board drop column message;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table queueing.board add column message text;
      drop table queueing.board_message;
      drop table queueing.screen;
      drop table queueing.zone_sign;
      drop table queueing.zone;
    `);
  }
}
