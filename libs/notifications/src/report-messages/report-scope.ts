import { currentContext, DomainError } from '#kernel';
import { EVERY_CENTRE } from '../edit-templates/wording-line.ts';
import { OPERATE, READ_REPORTS } from '../operate/permissions.ts';

/** Which part of the messages a report is about. */
export interface ReportScope {
  /** The first and the last day, by Seoul's calendar. */
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  centre: string | null;
  purpose: string | null;
}

export const ZONE = 'Asia/Seoul';
const MOST_DAYS = 92;

// Who runs all centres of the office reads about all of them, and so does who runs the installation.
const reachesAll = [EVERY_CENTRE, OPERATE];

/** @throws `notifications.report-too-long`, `identity.not-permitted` */
export const reportScope = (asked: {
  from: string;
  to: string;
  centre?: string | undefined;
  purpose?: string | undefined;
}): ReportScope => {
  const [from, to] = [Temporal.PlainDate.from(asked.from), Temporal.PlainDate.from(asked.to)];
  const days = from.until(to).days + 1;
  if (days < 1 || days > MOST_DAYS)
    throw new DomainError('notifications.report-too-long', 'invalid', { days, most: MOST_DAYS });
  return { from, to, centre: centreInReach(asked.centre), purpose: asked.purpose ?? null };
};

/** The centre asked for; whoever is bound to one reads about that one alone, also without asking. */
export const centreInReach = (asked: string | undefined): string | null => {
  const { scope, permissions } = currentContext().actor;
  if (!scope || reachesAll.some((permission) => permissions.includes(permission))) return asked ?? null;
  if (asked && asked !== scope)
    throw new DomainError('identity.not-permitted', 'forbidden', { permission: READ_REPORTS, centre: asked });
  return scope;
};

export const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(ZONE).toInstant();
