import { Migration } from '@mikro-orm/migrations';

export class QueueingCallingOrderOfTwoKinds extends Migration {
  override up(): void {
    // The function of seven arguments stays: processes of the version before still call it while they are replaced.
    this.addSql(`
      -- Everybody who waits in a line, in the order in which they will be called: what staff see and what the next call
      -- takes are both read from here.
      --   1. who was called before and moved, in the order of the moves;
      --   2. the others by time (the appointment, or the arrival of who has none or came too late for it), then arrival,
      --      then number; of every in_every calls one may go to the first of the assisted lane, and of every in_booked
      --      calls one to the first whose appointed time has come, if they wait and are not first anyway. Never two such
      --      calls one after the other; of two that are due, the one whose last lies further back;
      --   3. who is early, when nobody else is left;
      --   4. who cannot go on for want of a seat (is_held): listed, never called.
      -- Who is on the way here is listed in their place (is_held) and not called either.
      -- in_counter leaves out who waits for another counter and whom it does not serve; null lists everybody.
      create function queueing.calling_order(
        in_centre text, in_stage text, in_day date, in_now timestamptz, in_every integer, in_held text[], in_counter uuid,
        in_booked integer
      ) returns table (ticket_id uuid, place integer, code text, is_held boolean) language plpgsql stable as $$
      declare
        skills text[];
        ids uuid[];
        codes text[];
        away boolean[];
        assisted integer[];
        booked integer[];
        taken boolean[];
        people integer;
        at_normal integer := 1;
        at_assisted integer := 1;
        at_booked integer := 1;
        since_assisted integer := greatest(in_every, 1) - 1;
        since_booked integer := greatest(in_booked, 1) - 1;
        since_ahead integer := 1;
        is_assisted_due boolean;
        is_booked_due boolean;
        one record;
      begin
        place := 0;
        is_held := false;
        select k.services into skills from queueing.counter k where k.id = in_counter;
        for one in
          select t.id from queueing.ticket t
          where t.centre_code = in_centre and t.stage = in_stage and t.issued_on = in_day and t.state = 'waiting'
            and t.moved_at is not null and t.service_code <> all (in_held)
            and queueing.is_served_by(t.service_code, t.for_counter_id, in_counter, in_stage, skills)
          order by t.moved_at, t.number
        loop
          ticket_id := one.id; place := place + 1; code := 'moved';
          return next;
        end loop;

        select array_agg(w.id order by w.rank), array_agg(w.code order by w.rank), array_agg(w.is_away order by w.rank),
          array_agg(w.rank::integer order by w.rank) filter (where w.assisted_because is not null and not w.is_away),
          array_agg(w.rank::integer order by w.rank) filter (where w.appointment_at <= in_now and not w.is_away),
          count(*)
        into ids, codes, away, assisted, booked, people
        from (
          select t.id, t.assisted_because, t.appointment_at, t.is_on_the_way as is_away,
            case when t.is_on_the_way then 'on-the-way'
                 when t.order_at > t.appointment_at then 'late'
                 when t.appointment_at is null or count(*) over (partition by t.order_at) > 1 then 'arrival'
                 else 'appointment' end as code,
            row_number() over (order by t.order_at, t.arrived_at, t.number, t.lane) as rank
          from queueing.ticket t
          where t.centre_code = in_centre and t.stage = in_stage and t.issued_on = in_day and t.state = 'waiting'
            and t.moved_at is null and (t.early_until is null or t.early_until <= in_now)
            and t.service_code <> all (in_held)
            and queueing.is_served_by(t.service_code, t.for_counter_id, in_counter, in_stage, skills)
        ) w;

        -- Calls that this counter could have made: one that serves few services counts among those alone.
        select coalesce(min(c.ago) filter (where c.order_code = 'assisted') - 1, since_assisted),
          coalesce(min(c.ago) filter (where c.order_code = 'booked') - 1, since_booked),
          coalesce(min(c.ago) filter (where c.order_code in ('assisted', 'booked')) - 1, since_ahead)
        into since_assisted, since_booked, since_ahead
        from (
          select latest.order_code, row_number() over (order by latest.id desc)::integer as ago
          from (select l.id, l.order_code from queueing.ticket_call l
                where l.centre_code = in_centre and l.called_on = in_day and l.stage = in_stage
                  and l.withdrawn_at is null and l.order_code is not null
                  and (skills is null or exists (
                    select from queueing.ticket s where s.id = l.ticket_id and s.service_code = any (skills)))
                order by l.id desc limit greatest(since_assisted, since_booked)) latest
        ) c;

        taken := array_fill(false, array[people]);
        -- Calls of people who moved come first, so they bring the other lanes' turns nearer.
        since_assisted := since_assisted + place;
        since_booked := since_booked + place;
        since_ahead := since_ahead + place;
        for turn in 1 .. people loop
          while taken[at_normal] loop at_normal := at_normal + 1; end loop;
          while taken[assisted[at_assisted]] loop at_assisted := at_assisted + 1; end loop;
          while taken[booked[at_booked]] loop at_booked := at_booked + 1; end loop;
          place := place + 1;
          if away[at_normal] then
            -- Nobody is called here, so nobody's share is used up.
            ticket_id := ids[at_normal]; code := codes[at_normal]; is_held := true;
            taken[at_normal] := true;
            return next;
            is_held := false;
            continue;
          end if;
          is_assisted_due := coalesce(
            in_every > 0 and since_ahead > 0 and since_assisted >= in_every - 1 and assisted[at_assisted] <> at_normal, false);
          is_booked_due := coalesce(
            in_booked > 0 and since_ahead > 0 and since_booked >= in_booked - 1 and booked[at_booked] <> at_normal, false);
          if is_assisted_due and is_booked_due then
            is_assisted_due := since_assisted >= since_booked;
            is_booked_due := not is_assisted_due;
          end if;
          since_assisted := since_assisted + 1;
          since_booked := since_booked + 1;
          since_ahead := since_ahead + 1;
          if is_assisted_due then
            ticket_id := ids[assisted[at_assisted]]; code := 'assisted';
            taken[assisted[at_assisted]] := true;
            since_assisted := 0;
            since_ahead := 0;
          elsif is_booked_due then
            ticket_id := ids[booked[at_booked]]; code := 'booked';
            taken[booked[at_booked]] := true;
            since_booked := 0;
            since_ahead := 0;
          else
            ticket_id := ids[at_normal]; code := codes[at_normal];
            taken[at_normal] := true;
          end if;
          return next;
        end loop;

        for one in
          select t.id, t.service_code = any (in_held) as held from queueing.ticket t
          where t.centre_code = in_centre and t.stage = in_stage and t.issued_on = in_day and t.state = 'waiting'
            and (t.service_code = any (in_held) or (t.moved_at is null and t.early_until > in_now))
            and queueing.is_served_by(t.service_code, t.for_counter_id, in_counter, in_stage, skills)
          order by held, t.order_at, t.arrived_at, t.number, t.lane
        loop
          ticket_id := one.id; place := place + 1; is_held := one.held;
          code := case when one.held then 'seats' else 'early' end;
          return next;
        end loop;
      end $$;

      -- Whether a counter may call somebody: whom it was promised always, the others by what it serves.
      create function queueing.is_served_by(in_service text, in_promised uuid, in_counter uuid, in_stage text, in_skills text[])
      returns boolean language sql stable as $$
        select in_promised = in_counter
          or (queueing.waits_for(in_promised, in_counter, in_stage) and (in_skills is null or in_service = any (in_skills)))
      $$;
    `);
  }

  override down(): void {
    this.addSql(`
      drop function queueing.calling_order(text, text, date, timestamptz, integer, text[], uuid, integer);
      drop function queueing.is_served_by(text, uuid, uuid, text, text[]);
    `);
  }
}
