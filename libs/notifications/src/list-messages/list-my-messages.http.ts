import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ForResident } from '#identity';
import { ListMyMessages } from './list-my-messages.ts';

const pageQuery = z.object({ page: z.coerce.number().int().min(1).max(10).default(1) });
const count = z.number().int();
const myMessages = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        purposeLabel: z.string(),
        body: z.string(),
        sentAt: z.iso.datetime({ offset: true }),
        delivery: z.enum(['delivered', 'undelivered']).nullable(),
      }),
    ),
    page: count,
    pages: count,
    total: count,
  })
  .meta({ id: 'MyMessages' });

@ApiTags('notifications')
@Controller('notifications/my-messages')
@ForResident()
export class ListMyMessagesController {
  readonly #list: ListMyMessages;

  constructor(list: ListMyMessages) {
    this.#list = list;
  }

  @Get()
  @ApiOperation({ operationId: 'listMyMessages', summary: 'Texts that went to my phone, newest first' })
  @ApiOkResponse({ standardSchema: myMessages })
  list(@Query({ schema: pageQuery }) { page }: z.output<typeof pageQuery>) {
    return this.#list.run(page);
  }
}
