import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '#identity';
import { IssueTopicTicket } from './issue-topic-ticket.ts';

const body = z.object({ topics: z.array(z.string().max(120)).min(1).max(10) });
const answer = z.object({
  token: z.string(),
  seconds: z.number().int().describe('How long it is good for from now on, in real time'),
  expiresAt: z.iso.datetime({ offset: true }),
});

@Controller('realtime/tickets')
export class IssueTopicTicketController {
  readonly #issueTicket: IssueTopicTicket;

  constructor(issueTicket: IssueTopicTicket) {
    this.#issueTicket = issueTicket;
  }

  @Post()
  @Public('Residents, staff and devices ask alike; each topic is checked against who asks')
  @ApiOperation({
    operationId: 'issueTopicTicket',
    summary: 'A ticket of ten minutes for the realtime socket',
  })
  @ApiCreatedResponse({ standardSchema: answer })
  issue(@Body({ schema: body }) { topics }: z.output<typeof body>) {
    return this.#issueTicket.run({ topics });
  }
}
