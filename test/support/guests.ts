import { Resident } from './story.ts';
import type { Office } from './office.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

/** Somebody with two appointments, who comes to the door. */
export interface Guest {
  resident: Resident;
  number: string;
  birthDate: string;
  /** The first booking, its QR, and the second. */
  id: string;
  qr: string;
  secondId: string;
}

/** Books guests, each a person of their own; the second appointment is three weeks after the first. */
export class GuestBook {
  readonly #office: Office;
  #guests = 0;

  constructor(office: Office) {
    this.#office = office;
  }

  async books(date: string, time: string): Promise<Guest> {
    this.#guests += 1;
    const details = {
      name: '홍길동',
      birthDate: `19${String(20 + this.#guests)}-03-02`,
      phone: `010-3333-${String(1_000 + this.#guests)}`,
    };
    const resident = new Resident(this.#office, details);
    await resident.signsIn();
    const slotOf = async (day: string): Promise<string> => {
      const { slots } = (await resident.get(`${DAYS}/${day}/slots?offer=${OFFER}`)).body;
      return slots.find((slot: { startsAt: string }) => slot.startsAt.slice(11, 16) === time).id;
    };
    const threeWeeksLater = Temporal.PlainDate.from(date).add({ days: 21 }).toString();
    const slotIds = [await slotOf(date), await slotOf(threeWeeksLater)];
    const { status, body } = await resident.post('/api/scheduling/bookings', { offer: OFFER, slotIds });
    if (status >= 300) throw new Error(`Not booked: ${JSON.stringify(body)}`);
    const [first, second] = body.group.bookings;
    return {
      resident,
      number: body.group.number,
      birthDate: details.birthDate,
      id: first.id,
      qr: first.qr,
      secondId: second.id,
    };
  }

  /** Checks in at the kiosk; the number comes a moment later. */
  async arrives(guest: Guest): Promise<{ visitId: string }> {
    const { status, body } = await this.#office.request('POST', '/api/queueing/kiosk/arrivals', {
      device: 'door-1',
      body: { qr: guest.qr },
    });
    if (status !== 200) throw new Error(`Not received: ${JSON.stringify(body)}`);
    return { visitId: body.visitId };
  }

  /** The first booking as the door must not take it. */
  async leavesAs(guest: Guest, state: 'cancelled' | 'no-show' | 'orphaned'): Promise<void> {
    await this.#office.database.sql`
      update scheduling.booking set state = ${state}, seat_pool_id = null where id = ${guest.id}`;
  }

  async movesTo(guest: Guest, centreCode: string): Promise<void> {
    await this.#office.database.sql`
      update scheduling.booking set centre_id = (select id from scheduling.centre where code = ${centreCode})
      where id in (${guest.id}, ${guest.secondId})`;
  }
}
