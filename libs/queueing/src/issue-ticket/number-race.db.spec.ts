import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Transaction } from '#kernel';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { IssueTicket, type Arrival } from './issue-ticket.ts';

const DOORS = 8;

/** The next number read from the tickets instead of held in its row; nobody goes on before all have read. */
class CarelessIssueTicket extends IssueTicket {
  #here = 0;
  #open = () => {};
  readonly #allHaveRead = new Promise<void>((resolve) => (this.#open = resolve));

  protected override async takeNumber({ sql }: Transaction): Promise<number> {
    const [row] = await sql<{ next: number }>`
      select coalesce(max(number), 0)::int + 1 as next from queueing.ticket where centre_code = ${CENTRE}`;
    this.#here += 1;
    if (this.#here === DOORS) this.#open();
    await this.#allHaveRead;
    return row!.next;
  }
}

describe('eight doors that give out a number at the same moment', () => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await openQueue();
    await queue.counters('desk', 1);
  });
  afterEach(() => queue.close());

  const arrival = (): Arrival => ({
    visitId: newId(),
    bookingId: newId(),
    personId: newId(),
    centreCode: CENTRE,
    zone: 'Asia/Seoul',
    serviceCode: 'visit',
    serviceLabel: '방문 상담',
    startsAt: queue.clock.now().toString(),
    arrivedAt: queue.clock.now().toString(),
    needs: [],
  });
  const race = async (issue: IssueTicket): Promise<number[]> => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: DOORS }, () =>
        queue.unitOfWork.run(async (tx) => (await issue.run(tx, arrival()))!.number),
      ),
    );
    return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  };

  it('give eight numbers in a row', async () => {
    const numbers = await race(queue.issueTicket);
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('control: without the counter’s row and the rule of the table everybody gets the same', async () => {
    await queue.sql`
      alter table queueing.ticket drop constraint ticket_centre_code_lane_issued_on_number_key`;
    expect(await race(new CarelessIssueTicket(queue.paths, queue.people))).toEqual(Array(DOORS).fill(1));
  });

  it('are stopped by the table alone, should the counter’s row ever be passed by', async () => {
    expect(await race(new CarelessIssueTicket(queue.paths, queue.people))).toEqual([1]);
  });
});
