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
