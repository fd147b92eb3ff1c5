import { DomainError, type SqlTag } from '#kernel';

export interface Centre {
  id: string;
  code: string;
  department: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
}

/** @throws DomainError `scheduling.centre-not-found` */
export const findCentre = async (sql: SqlTag, code: string): Promise<Centre> => {
  const [centre] = await sql<Centre>`
    select id, code, department, name, address, phone, zone from scheduling.centre where code = ${code}`;
  if (!centre) throw new DomainError('scheduling.centre-not-found', 'not-found', { centre: code });
  return centre;
};

export const listCentres = (sql: SqlTag): Promise<Centre[]> => sql<Centre>`
  select id, code, department, name, address, phone, zone from scheduling.centre order by code`;

/** Tells every process that slots, closed days or shares of a centre have changed: their snapshots reload. */
export const noteCalendarChanged = async (sql: SqlTag, centreId: string): Promise<void> => {
  await sql`update scheduling.centre set calendar_version = calendar_version + 1 where id = ${centreId}`;
};
