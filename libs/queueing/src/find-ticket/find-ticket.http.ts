import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { ticketView } from '../ticket/ticket-view.ts';
import { FindTicket } from './find-ticket.ts';

const query = z.object({
  centre: z.string().optional(),
  number: z
    .string()
    .trim()
    .regex(/^[A-Za-z]\d{1,6}$/),
});
const answer = z.object({ ticket: ticketView.nullable() });

@Controller('queueing/tickets')
export class FindTicketController {
  readonly #findTicket: FindTicket;

  constructor(findTicket: FindTicket) {
    this.#findTicket = findTicket;
  }

  @Get()
  @Permission('queueing.repair')
  @ApiOperation({
    operationId: 'findTicket',
    summary: 'Today’s ticket with this number, whatever became of it',
  })
  @ApiOkResponse({ standardSchema: answer })
  async find(@Query({ schema: query }) { centre, number }: z.output<typeof query>) {
    return { ticket: await this.#findTicket.run({ centreCode: centreInScope(centre), number }) };
  }
}
