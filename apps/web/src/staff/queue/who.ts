import type { Ticket } from './queue.ts';

/** How staff call a person to mind: by the masked name, or by what they came for where nobody gave one. */
export const whoOf = ({ person, serviceLabel }: Pick<Ticket, 'person' | 'serviceLabel'>): string =>
  person?.maskedName ?? (serviceLabel || '번호표');
