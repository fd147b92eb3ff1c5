import { newId, UnitOfWork } from '#kernel';
import { VisitorArrived } from '#scheduling/events';
import { eventually } from './eventually.ts';
import type { Office } from './office.ts';

interface Where {
  centreCode: string;
  serviceCode: string;
}

/** People with an appointment come in at once, past the desk, without having booked first; waits for their tickets. */
export const visitorsArrive = async (office: Office, count: number, where: Where): Promise<void> => {
  const { clock, database } = office;
  const countTickets = async () =>
    Number((await database.sql<{ n: string }>`select count(*) as n from queueing.ticket`)[0]!.n);
  const before = await countTickets();
  await new UnitOfWork(database, clock).run(async (tx) => {
    for (let nth = 0; nth < count; nth++) {
      tx.record(VisitorArrived, {
        visitId: newId(),
        bookingId: newId(),
        personId: newId(),
        ...where,
        zone: 'Asia/Seoul',
        serviceLabel: '방문',
        startsAt: tx.now.toString(),
        arrivedAt: tx.now.toString(),
        needs: [],
        checkedInBy: 'desk',
      });
    }
  });
  await eventually(async () => (await countTickets()) === before + count, 30_000);
};
