import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { VisitorArrived } from '#scheduling/events';
import { IssueTicket } from './issue-ticket.ts';

type Arrived = z.output<typeof VisitorArrived.schema>;

@Injectable()
export class IssueTicketWhenVisitorArrives extends Reaction<Arrived> {
  readonly name = 'queueing.issue-ticket-when-visitor-arrives';
  readonly on = VisitorArrived;
  readonly #issueTicket: IssueTicket;

  constructor(issueTicket: IssueTicket) {
    super();
    this.#issueTicket = issueTicket;
  }

  async react(arrival: Arrived, tx: Transaction): Promise<void> {
    await this.#issueTicket.run(tx, arrival);
  }
}
