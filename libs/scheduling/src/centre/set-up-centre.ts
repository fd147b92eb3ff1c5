import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';
import type { PolicyName } from './policy.ts';

export interface CentreSetUp {
  code: string;
  department: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
  hours: {
    weekday: number;
    effectiveFrom: string;
    isOpen: boolean;
    opens: string;
    closes: string;
    capacity: number;
    slotMinutes: number;
    /** Who serves, and how many each at most: together they cap the day. */
    staffCount?: number;
    seatsPerStaff?: number;
    pause?: { from: string; until: string };
  }[];
  /** How a day's seats are divided between steps and ways to book; all online for the first step by default. */
  seatShares?: { effectiveFrom: string; step: number; channel: 'online' | 'staff'; parts: number }[];
  closedDays: { date: string; reason: string; kind: 'public-holiday' | 'closure' }[];
  policies: { name: PolicyName; effectiveFrom: string; value: number }[];
  windows: { offerCode: string; opensAt: string; closesAt: string }[];
  /** Who may stand by for leftover seats beside those who may book; both ends of the birth dates count, null is open. */
  standbyRules?: {
    offerCode: string;
    effectiveFrom: string;
    bornFrom: string | null;
    bornTo: string | null;
  }[];
}

export interface IntervalRuleSetUp {
  serviceCode: string;
  effectiveFrom: string;
  minDays: number;
  label: string;
}

/** Writes a centre and its rules; rows that an official has changed since are left alone. */
@Injectable()
export class SetUpCentre {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(centre: CentreSetUp, intervalRules: readonly IntervalRuleSetUp[]): Promise<void> {
    await this.#unitOfWork.run(async ({ sql }) => {
      await sql`
        insert into scheduling.centre (id, code, department, name, address, phone, zone)
        values (${newId()}, ${centre.code}, ${centre.department}, ${centre.name}, ${centre.address}, ${centre.phone}, ${centre.zone})
        on conflict (code) do nothing`;
      const [row] = await sql<{ id: string }>`select id from scheduling.centre where code = ${centre.code}`;
      const id = row!.id;
      for (const h of centre.hours) {
        await sql`
          insert into scheduling.opening_hours (centre_id, weekday, effective_from, is_open, opens, closes, capacity, slot_minutes,
            staff_count, seats_per_staff, break_from, break_until)
          values (${id}, ${h.weekday}, ${h.effectiveFrom}, ${h.isOpen}, ${h.opens}, ${h.closes}, ${h.capacity}, ${h.slotMinutes},
            ${h.staffCount ?? 1}, ${h.seatsPerStaff ?? 100_000}, ${h.pause?.from ?? null}, ${h.pause?.until ?? null})
          on conflict do nothing`;
      }
      for (const share of centre.seatShares ?? []) {
        await sql`
          insert into scheduling.seat_share (centre_id, effective_from, step, channel, parts)
          values (${id}, ${share.effectiveFrom}, ${share.step}, ${share.channel}, ${share.parts}) on conflict do nothing`;
      }
      await sql`
        insert into scheduling.closed_day (centre_id, on_date, reason, kind)
        select ${id}::uuid, d.date, d.reason, d.kind
        from jsonb_to_recordset(${JSON.stringify(centre.closedDays)}::jsonb) as d(date date, reason text, kind text)
        on conflict do nothing`;
      for (const p of centre.policies) {
        await sql`
          insert into scheduling.policy (centre_id, name, effective_from, value)
          values (${id}, ${p.name}, ${p.effectiveFrom}, ${p.value}) on conflict do nothing`;
      }
      for (const w of centre.windows) {
        await sql`
          insert into scheduling.offer_window (centre_id, offer_code, opens_at, closes_at)
          values (${id}, ${w.offerCode}, ${w.opensAt}, ${w.closesAt}) on conflict do nothing`;
      }
      for (const r of centre.standbyRules ?? []) {
        await sql`
          insert into scheduling.standby_rule (centre_id, offer_code, effective_from, born_from, born_to)
          values (${id}, ${r.offerCode}, ${r.effectiveFrom}, ${r.bornFrom}, ${r.bornTo}) on conflict do nothing`;
      }
      for (const r of intervalRules) {
        await sql`
          insert into scheduling.interval_rule (service_code, effective_from, min_days, label)
          values (${r.serviceCode}, ${r.effectiveFrom}, ${r.minDays}, ${r.label}) on conflict do nothing`;
      }
    });
  }
}
