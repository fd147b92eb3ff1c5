import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '#identity';
import { messageStates } from '../message.entity.ts';
import { ListMessages, type MessagePage } from './list-messages.ts';

const listQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  state: z.enum(messageStates).optional(),
});

const instant = z.iso.datetime({ offset: true });

const messagePage = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      purpose: z.string(),
      purposeLabel: z.string(),
      recipient: z.string(),
      body: z.string(),
      bytes: z.number().int(),
      kind: z.enum(['SMS', 'LMS']),
      channel: z.enum(['sms', 'alimtalk']),
      provider: z.string().nullable(),
      delivery: z.enum(['delivered', 'undelivered']).nullable(),
      costWon: z.number().nullable(),
      state: z.enum(messageStates),
      notBefore: instant,
      notAfter: instant,
      sentAt: instant.nullable(),
      attempts: z.number().int(),
      reason: z.string().nullable(),
      createdAt: instant,
    }),
  ),
  page: z.number().int(),
  pages: z.number().int(),
  total: z.number().int(),
  counts: z.object({
    pending: z.number().int(),
    sent: z.number().int(),
    failed: z.number().int(),
    notSent: z.number().int(),
  }),
});

@ApiTags('notifications')
@Controller('notifications/messages')
export class ListMessagesController {
  readonly #listMessages: ListMessages;

  constructor(listMessages: ListMessages) {
    this.#listMessages = listMessages;
  }

  @Get()
  @Public(
    'a demonstration shows its messages to everybody; in live mode the use case asks for the permission',
  )
  @ApiOperation({ operationId: 'listMessages', summary: 'Messages, newest first' })
  @ApiOkResponse({ standardSchema: messagePage })
  list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<MessagePage> {
    return this.#listMessages.run(query);
  }
}
