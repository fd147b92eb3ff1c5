import type { VisitPath } from '#queueing';
import { offers } from './offers.ts';

/**
 * From the door to the way home. 38 observation seats: 75 arrivals an hour with a stay of 30 minutes
 * (the longest stay) need 37.5.
 */
export const visitPaths: VisitPath[] = [
  {
    lane: 'A',
    services: offers.flatMap((offer) => offer.services.map((service) => service.code)),
    stages: [
      { code: 'reception', label: '접수', kind: 'called', minutes: 2, doneAtDesk: true },
      { code: 'screening', label: '예진', kind: 'called', minutes: 3 },
      { code: 'injection', label: '접종', kind: 'called', minutes: 3 },
      { code: 'observation', label: '관찰', kind: 'timed', minutes: 15, seats: 38 },
    ],
  },
];
