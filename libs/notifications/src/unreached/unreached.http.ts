import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { currentContext, DomainError } from '#kernel';
import { callOutcomes, ListUnreached, PHONE_UNREACHED } from './list-unreached.ts';
import { PhoneInstead } from './phone-instead.ts';

const query = z.object({
  centre: z.string().optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  show: z.enum(['open', 'all']).default('open'),
});
const centreQuery = query.pick({ centre: true });
const revealBody = z.object({ reason: z.string().trim().min(1).max(200) });
const callBody = z.object({ outcome: z.enum(callOutcomes), note: z.string().trim().max(500).default('') });
const instant = z.iso.datetime({ offset: true });
const pageSchema = z
  .object({
    items: z.array(
      z.object({
        messageId: z.uuid(),
        purposeLabel: z.string(),
        person: z.object({ maskedName: z.string(), maskedPhone: z.string() }),
        text: z.string(),
        why: z.string(),
        at: instant,
        notAfter: instant,
        isOver: z.boolean(),
        call: z.object({ outcome: z.enum(callOutcomes), note: z.string(), at: instant }).nullable(),
      }),
    ),
    page: z.number().int(),
    pages: z.number().int(),
    total: z.number().int(),
    open: z.number().int(),
  })
  .meta({ id: 'UnreachedPage' });
const doneSchema = z.object({ messageId: z.uuid() });
const messageId = z.uuid();

/** Staff work for their own centre; who runs every centre may name another. */
export const centreOf = (asked: string | undefined): string => {
  const { scope, permissions } = currentContext().actor;
  const centre = asked && permissions.includes('scheduling.every-centre') ? asked : (scope ?? asked);
  if (!centre || (asked && asked !== centre)) throw new DomainError('identity.not-permitted', 'forbidden');
  return centre;
};

@ApiTags('notifications')
@Permission(PHONE_UNREACHED)
@Controller('notifications/unreached')
export class UnreachedController {
  readonly #list: ListUnreached;
  readonly #phone: PhoneInstead;

  constructor(list: ListUnreached, phone: PhoneInstead) {
    this.#list = list;
    this.#phone = phone;
  }

  @Get()
  @ApiOperation({ operationId: 'listUnreached', summary: 'Who could not be reached, the newest first' })
  @ApiOkResponse({ standardSchema: pageSchema })
  list(@Query({ schema: query }) { centre, page, show }: z.output<typeof query>) {
    return this.#list.run({ centreCode: centreOf(centre), page, show });
  }

  @Post(':messageId/number')
  @HttpCode(200)
  @ApiOperation({ operationId: 'revealUnreachedNumber', summary: 'The number to phone, with the reason' })
  @ApiOkResponse({ standardSchema: z.object({ phone: z.string() }) })
  reveal(
    @Param('messageId', { schema: messageId }) id: string,
    @Query({ schema: centreQuery }) { centre }: z.output<typeof centreQuery>,
    @Body({ schema: revealBody }) { reason }: z.output<typeof revealBody>,
  ) {
    return this.#phone.reveal({ messageId: id, centreCode: centreOf(centre), reason });
  }

  @Put(':messageId/call')
  @ApiOperation({ operationId: 'notePhoneCall', summary: 'What became of the call' })
  @ApiOkResponse({ standardSchema: doneSchema })
  note(
    @Param('messageId', { schema: messageId }) id: string,
    @Query({ schema: centreQuery }) { centre }: z.output<typeof centreQuery>,
    @Body({ schema: callBody }) body: z.output<typeof callBody>,
  ) {
    return this.#phone.note({ messageId: id, centreCode: centreOf(centre), ...body });
  }

  @Delete(':messageId/call')
  @ApiOperation({ operationId: 'undoPhoneCall', summary: 'Takes a slip back' })
  @ApiOkResponse({ standardSchema: doneSchema })
  undo(
    @Param('messageId', { schema: messageId }) id: string,
    @Query({ schema: centreQuery }) { centre }: z.output<typeof centreQuery>,
  ) {
    return this.#phone.undo({ messageId: id, centreCode: centreOf(centre) });
  }
}
