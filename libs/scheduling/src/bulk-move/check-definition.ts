import { DomainError } from '#kernel';
import type { Bookables } from '../registry.ts';
import type { MoveDefinition } from './definition.ts';

/** @throws DomainError where the parts contradict each other or name what the centre does not offer. */
export const assertMakesSense = (
  definition: MoveDefinition,
  bookables: Bookables,
  department: string,
): void => {
  const refuse = (what: string): never => {
    throw new DomainError('scheduling.move-wrong', 'invalid', { what });
  };
  const { scopeFrom, scopeTo, services, shifts, rules } = definition;
  if (scopeTo !== null && scopeTo < scopeFrom) refuse('scope');
  const followUps = followUpSteps(bookables, department);
  for (const code of [...services, ...rules].map((one) => one.serviceCode)) {
    if (!followUps.has(code))
      throw new DomainError('scheduling.service-not-here', 'invalid', { service: code });
  }
  if (new Set(services.map((one) => one.serviceCode)).size !== services.length) refuse('services');
  if (services.some((one) => one.floorDays > one.days)) refuse('floor');
  if (rules.some((one) => one.floorDays !== null && one.floorDays > one.minDays)) refuse('floor');
  if (new Set(shifts.map((one) => one.from)).size !== shifts.length) refuse('shifts');
  if (shifts.some((one) => one.from === one.to)) refuse('shifts');
};

/** Steps of the services that follow another appointment. */
export const followUpSteps = (bookables: Bookables, department: string): Map<string, number> =>
  new Map(
    bookables
      .offersOf(department)
      .flatMap((offer) => offer.services)
      .filter((service) => service.step > 1)
      .map((service) => [service.code, service.step]),
  );
