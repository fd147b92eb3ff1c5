import type { PersonCard } from '#identity';
import { inZone } from '../availability/in-zone.ts';
import type { Centre } from '../centre/centre.ts';
import type { Offer } from '../registry.ts';
import type { SeatOutcome } from '../seats/commands.ts';

/** Seats kept for somebody, as screens show them; `now` lets a phone with a wrong clock count down rightly. */
export interface HoldView {
  id: string;
  expiresAt: string;
  now: string;
  offer: { code: string; label: string };
  centre: { code: string; name: string; address: string };
  members: {
    personId: string;
    maskedName: string;
    bookings: {
      id: string;
      step: number;
      service: { code: string; label: string };
      slotId: string;
      startsAt: string;
      arriveAt: string;
      endsAt: string;
    }[];
  }[];
}

export const holdViewOf = (
  outcome: SeatOutcome,
  about: {
    centre: Centre;
    offer: Pick<Offer, 'code' | 'label' | 'services'>;
    people: Map<string, PersonCard>;
  },
  now: Temporal.Instant,
): HoldView => ({
  id: outcome.holdId!,
  expiresAt: inZone(outcome.heldUntil!, about.centre.zone),
  now: inZone(now, about.centre.zone),
  offer: { code: about.offer.code, label: about.offer.label },
  centre: { code: about.centre.code, name: about.centre.name, address: about.centre.address },
  members: outcome.groups.map((group) => ({
    personId: group.personId,
    maskedName: about.people.get(group.personId)?.maskedName ?? '',
    bookings: group.bookings.map(({ id, step, serviceCode, slotId, startsAt, arriveAt, endsAt }) => ({
      id,
      step,
      service: {
        code: serviceCode,
        label: about.offer.services.find((service) => service.code === serviceCode)?.label ?? serviceCode,
      },
      slotId,
      startsAt,
      arriveAt,
      endsAt,
    })),
  })),
});
