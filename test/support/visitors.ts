import { eventually } from './eventually.ts';
import type { Office } from './office.ts';
import { Resident, type Colleague } from './story.ts';

const OFFER = 'vaccination.pfizer';
const CENTRE = 'seongbuk-1';
const AT_ONCE = 8;
let nextPhone = 1_000;

export interface Visitor {
  bookingId: string;
  startsAt: string;
}

/** So many residents book the first free seats from `time` on (`10:00`), each with a phone of their own. */
export const bookPeople = async (
  office: Office,
  count: number,
  { date, secondOn, from }: { date: string; secondOn: string; from: string },
): Promise<Visitor[]> => {
  const slotsOf = async (day: string): Promise<any[]> =>
    (await office.request('GET', `/api/scheduling/centres/${CENTRE}/days/${day}/slots?offer=${OFFER}`)).body
      .slots;
  const firsts = (await slotsOf(date))
    .filter(({ startsAt }) => startsAt.slice(11, 16) >= from)
    .flatMap((slot) => Array(slot.left).fill(slot));
  // One in each: half of a later day's seats are kept for others.
  const seconds = (await slotsOf(secondOn)).filter(({ left }) => left > 0);
  const visitors: Visitor[] = [];
  const queue = Array.from({ length: count }, (_, at) => at).values();
  const work = async () => {
    for (const at of queue) {
      const phone = `010-6000-${nextPhone++}`;
      const resident = new Resident(office, { name: '김어른', birthDate: '1944-03-02', phone });
      await resident.signsIn();
      const { status, body } = await resident.post('/api/scheduling/bookings', {
        offer: OFFER,
        slotIds: [firsts[at].id, seconds[at].id],
      });
      if (status !== 201) throw new Error(`Not booked: ${JSON.stringify(body)}`);
      const { id, startsAt } = body.group.bookings[0];
      visitors[at] = { bookingId: id, startsAt };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return visitors;
};

/** They come to the desk at the door, all in the same moment, and each gets a number; returns the numbers in their order. */
export const arriveTogether = async (
  office: Office,
  reception: Colleague,
  visitors: readonly Visitor[],
): Promise<string[]> => {
  const visitIds = await Promise.all(
    visitors.map(async ({ bookingId }) => {
      const { status, body } = await reception.post(`/api/scheduling/bookings/${bookingId}/arrival`);
      if (status !== 200) throw new Error(`Not checked in: ${JSON.stringify(body)}`);
      return body.visitId as string;
    }),
  );
  return eventually(async () => {
    const tickets = await office.database.sql<{ visit_id: string; label: string }>`
      select visit_id, lane || lpad(number::text, 3, '0') as label from queueing.ticket
      where visit_id = any(${visitIds}::uuid[])`;
    const byVisit = new Map(tickets.map(({ visit_id, label }) => [visit_id, label]));
    return byVisit.size === visitIds.length && visitIds.map((id) => byVisit.get(id)!);
  }, 30_000);
};

export interface Standing {
  label: string;
  stage: string;
  state: string;
}

/** Where everybody of the day stands, by number. */
export const standings = (office: Office): Promise<Standing[]> => office.database.sql<Standing>`
  select lane || lpad(number::text, 3, '0') as label, stage, state from queueing.ticket order by number, issued_on`;
