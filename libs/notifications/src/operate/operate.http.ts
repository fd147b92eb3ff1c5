import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ParkedWork } from '#kernel';
import { SettleUnknown } from '../settle-message/settle-unknown.ts';
import { DeadMessages } from './dead-messages.ts';
import { OPERATE } from './permissions.ts';
import { ReadOperations } from './read-operations.ts';
import {
  deadMessagesSchema,
  discardedMessagesSchema,
  messageRetrySchema,
  operationsSchema,
  parkedWorkSchema,
  settledSchema,
  workKeysSchema,
} from './operate.schemas.ts';

const PAGE_SIZE = 20;
const MOST_AT_ONCE = 100;

const pageQuery = z.object({ page: z.coerce.number().int().min(1).max(1_000).default(1) });
const reason = z.string().trim().min(2).max(200);
const workKey = z.object({ factId: z.uuid(), reaction: z.string().min(1).max(120) });
const workBody = z.object({ work: z.array(workKey).min(1).max(MOST_AT_ONCE) });
const messagesBody = z.object({ messageIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE) });
const settleBody = z.object({ outcome: z.enum(['sent', 'not-sent']), reason });

const paged = async <Item>(page: number, list: (range: Range) => Promise<Item[]>, total: Promise<number>) => {
  const [items, all] = await Promise.all([list({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }), total]);
  return { items, page, pages: Math.max(1, Math.ceil(all / PAGE_SIZE)), total: all };
};
interface Range {
  limit: number;
  offset: number;
}

@ApiTags('operations')
@Controller('operations')
@Permission(OPERATE)
export class OperateController {
  readonly #operations: ReadOperations;
  readonly #parked: ParkedWork;
  readonly #dead: DeadMessages;
  readonly #settle: SettleUnknown;

  constructor(operations: ReadOperations, parked: ParkedWork, dead: DeadMessages, settle: SettleUnknown) {
    this.#operations = operations;
    this.#parked = parked;
    this.#dead = dead;
    this.#settle = settle;
  }

  @Get()
  @ApiOperation({ operationId: 'readOperations', summary: 'Providers, what waits and what was given up' })
  @ApiOkResponse({ standardSchema: operationsSchema })
  read() {
    return this.#operations.run();
  }

  @Get('parked-work')
  @ApiOperation({ operationId: 'listParkedWork', summary: 'Reactions given up after the twelfth failure' })
  @ApiOkResponse({ standardSchema: parkedWorkSchema })
  parked(@Query({ schema: pageQuery }) { page }: z.output<typeof pageQuery>) {
    return paged(page, (range) => this.#parked.list(range), this.#parked.count());
  }

  @Post('parked-work/retry')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retryParkedWork', summary: 'Has given up reactions tried anew' })
  @ApiOkResponse({ standardSchema: workKeysSchema })
  async retryWork(@Body({ schema: workBody }) { work }: z.output<typeof workBody>) {
    return { work: await this.#parked.retry(work) };
  }

  @Post('parked-work/discard')
  @HttpCode(200)
  @ApiOperation({ operationId: 'discardParkedWork', summary: 'Gives reactions up for good, with a reason' })
  @ApiOkResponse({ standardSchema: workKeysSchema })
  async discardWork(
    @Body({ schema: workBody.extend({ reason }) }) body: z.output<typeof workBody> & { reason: string },
  ) {
    return { work: await this.#parked.discard(body.work, body.reason) };
  }

  @Get('dead-messages')
  @ApiOperation({ operationId: 'listDeadMessages', summary: 'Failed and unknown messages, without people' })
  @ApiOkResponse({ standardSchema: deadMessagesSchema })
  dead(@Query({ schema: pageQuery }) { page }: z.output<typeof pageQuery>) {
    const total = this.#dead.count().then(({ failed, unknown }) => failed + unknown);
    return paged(page, (range) => this.#dead.list(range), total);
  }

  @Post('dead-messages/retry')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retryMessages', summary: 'Has messages tried anew while there is time' })
  @ApiOkResponse({ standardSchema: messageRetrySchema })
  retryMessages(@Body({ schema: messagesBody }) { messageIds }: z.output<typeof messagesBody>) {
    return this.#dead.retry(messageIds);
  }

  @Post('dead-messages/discard')
  @HttpCode(200)
  @ApiOperation({ operationId: 'discardMessages', summary: 'Takes messages off the list, with a reason' })
  @ApiOkResponse({ standardSchema: discardedMessagesSchema })
  discardMessages(
    @Body({ schema: messagesBody.extend({ reason }) })
    body: z.output<typeof messagesBody> & { reason: string },
  ) {
    return this.#dead.discard(body.messageIds, body.reason);
  }

  @Post('dead-messages/:messageId/settlement')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleMessage', summary: 'Says what became of a message nobody knew of' })
  @ApiOkResponse({ standardSchema: settledSchema })
  settle(
    @Param('messageId', { schema: z.uuid() }) messageId: string,
    @Body({ schema: settleBody }) body: z.output<typeof settleBody>,
  ) {
    return this.#settle.run({ messageId, ...body });
  }
}
