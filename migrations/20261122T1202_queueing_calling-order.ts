import { Migration } from '@mikro-orm/migrations';

export class QueueingCallingOrder extends Migration {
  override up(): void {
    this.addSql(`
      alter table queueing.ticket
        -- The time by which somebody is called: the appointment, or the arrival of who came too late for it.
        add column order_at timestamptz,
        -- In the early lane until then.
        add column early_until timestamptz,
        -- Why somebody is in the assisted lane; null: they are not.
        add column assisted_because text,
        -- Waits for this counter only, while it is open.
        add column for_counter_id uuid references queueing.counter (id),
        -- Was called before and then moved here: called again before the others.
        add column moved_at timestamptz;
      update queueing.ticket set order_at = appointment_at;
      alter table queueing.ticket alter column order_at set not null;

      drop index queueing.ticket_waiting;
      create index ticket_waiting on queueing.ticket (centre_code, stage, issued_on, order_at, arrived_at, number)
        where state = 'waiting';

      -- Why this person was called then; null for a call that repeats the one before it.
      alter table queueing.ticket_call add column order_code text, add column order_label text;
      create index ticket_call_order on queueing.ticket_call (centre_code, called_on, stage, id)
        where withdrawn_at is null and order_code is not null;

      -- Whoever was promised a counter waits for it, but not for one at which nobody works for this line.
      create function queueing.waits_for(in_promised uuid, in_counter uuid, in_stage text)
      returns boolean language sql stable as $$
        select in_promised is null or in_counter is null or in_promised = in_counter
          or not exists (select 1 from queueing.counter
                         where id = in_promised and state = 'open'
                           and (stage = in_stage or in_stage = any (also_stages)))
      $$;

      -- Everybody who waits in a line, in the order in which they will be called: what staff see and what the next call
      -- takes are both read from here.
      --   1. who was called before and moved, in the order of the moves;
      --   2. the others by time, then arrival, then number; of every in_every calls one may go to the first of the assisted
      --      lane, if somebody of it waits and is not first anyway;
      --   3. who is early, when nobody else is left;
      --   4. who cannot go on for want of a seat (is_held): listed, never called.
      -- in_counter leaves out who waits for another counter; null lists everybody.
      create function queueing.calling_order(
        in_centre text, in_stage text, in_day date, in_now timestamptz, in_every integer, in_held text[], in_counter uuid
      ) returns table (ticket_id uuid, place integer, code text, is_held boolean) language plpgsql stable as $$
      declare
        ids uuid[];
        codes text[];
        assisted integer[];
        taken boolean[];
        people integer;
        at_normal integer := 1;
        at_assisted integer := 1;
        since_assisted integer := greatest(in_every, 1) - 1;
        one record;
      begin
        place := 0;
        is_held := false;
        for one in
          select t.id from queueing.ticket t
          where t.centre_code = in_centre and t.stage = in_stage and t.issued_on = in_day and t.state = 'waiting'
            and t.moved_at is not null and t.service_code <> all (in_held)
            and queueing.waits_for(t.for_counter_id, in_counter, in_stage)
          order by t.moved_at, t.number
        loop
          ticket_id := one.id; place := place + 1; code := 'moved';
          return next;
        end loop;

        select array_agg(w.id order by w.rank), array_agg(w.code order by w.rank),
          array_agg(w.rank::integer order by w.rank) filter (where w.assisted_because is not null), count(*)
        into ids, codes, assisted, people
        from (
          select t.id, t.assisted_because,
            case when t.order_at > t.appointment_at then 'late'
                 when count(*) over (partition by t.order_at) > 1 then 'arrival'
                 else 'appointment' end as code,
            row_number() over (order by t.order_at, t.arrived_at, t.number) as rank
          from queueing.ticket t
          where t.centre_code = in_centre and t.stage = in_stage and t.issued_on = in_day and t.state = 'waiting'
            and t.moved_at is null and (t.early_until is null or t.early_until <= in_now)
            and t.service_code <> all (in_held) and queueing.waits_for(t.for_counter_id, in_counter, in_stage)
        ) w;

        select coalesce(min(c.ago) - 1, since_assisted) into since_assisted
        from (
          select latest.order_code, row_number() over (order by latest.id desc)::integer as ago
          from (select l.id, l.order_code from queueing.ticket_call l
                where l.centre_code = in_centre and l.called_on = in_day and l.stage = in_stage
                  and l.withdrawn_at is null and l.order_code is not null
                order by l.id desc limit since_assisted) latest
        ) c
        where c.order_code = 'assisted';

        taken := array_fill(false, array[people]);
        -- Calls of people who moved come first, so they bring the assisted lane's turn nearer.
        since_assisted := since_assisted + place;
        for turn in 1 .. people loop
          while taken[at_normal] loop at_normal := at_normal + 1; end loop;
          while taken[assisted[at_assisted]] loop at_assisted := at_assisted + 1; end loop;
          place := place + 1;
          if in_every > 0 and since_assisted >= in_every - 1 and assisted[at_assisted] <> at_normal then
            ticket_id := ids[assisted[at_assisted]]; code := 'assisted';
            taken[assisted[at_assisted]] := true;
            since_assisted := 0;
          else
            ticket_id := ids[at_normal]; code := codes[at_normal];
            taken[at_normal] := true;
            since_assisted := since_assisted + 1;
          end if;
          return next;
        end loop;

        for one in
          select t.id, t.service_code = any (in_held) as held from queueing.ticket t
          where t.centre_code = in_centre and t.stage = in_stage and t.issued_on = in_day and t.state = 'waiting'
            and (t.service_code = any (in_held) or (t.moved_at is null and t.early_until > in_now))
            and queueing.waits_for(t.for_counter_id, in_counter, in_stage)
          order by held, t.order_at, t.arrived_at, t.number
        loop
          ticket_id := one.id; place := place + 1; is_held := one.held;
          code := case when one.held then 'seats' else 'early' end;
          return next;
        end loop;
      end $$;
    `);
  }

  override down(): void {
    this.addSql(`
      drop function queueing.calling_order(text, text, date, timestamptz, integer, text[], uuid);
      drop function queueing.waits_for(uuid, uuid, text);
      alter table queueing.ticket_call drop column order_code, drop column order_label;
      drop index queueing.ticket_waiting;
      create index ticket_waiting on queueing.ticket (centre_code, stage, issued_on, appointment_at, arrived_at, number)
        where state = 'waiting';
      alter table queueing.ticket
        drop column order_at, drop column early_until, drop column assisted_because, drop column for_counter_id,
        drop column moved_at;
    `);
  }
}
