import { Migration } from '@mikro-orm/migrations';

export class QueueingWaitForecasts extends Migration {
  override up(): void {
    this.addSql(`
      -- What somebody was told when they began to wait for a stage; how it went stands in stage_interval.
      create table queueing.wait_forecast (
        ticket_id uuid not null references queueing.ticket (id),
        stage text not null,
        waiting_since timestamptz not null,
        centre_code text not null,
        visit_id uuid not null references queueing.visit (id),
        people_ahead integer not null check (people_ahead >= 0),
        from_minutes integer not null check (from_minutes >= 0),
        to_minutes integer not null check (to_minutes > from_minutes),
        primary key (ticket_id, stage, waiting_since)
      );
      create index wait_forecast_of_centre on queueing.wait_forecast (centre_code, waiting_since);
    `);
  }

  override down(): void {
    this.addSql('drop table queueing.wait_forecast');
  }
}
