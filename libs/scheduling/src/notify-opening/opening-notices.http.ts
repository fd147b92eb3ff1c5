import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { centreCode } from '../http-schemas.ts';
import { OpeningNotices } from './opening-notices.ts';

const leaveBody = z.object({
  centre: centreCode,
  group: z.string().min(1).max(80).optional(),
  dong: z.string().min(1).max(20).optional(),
});

const noticesSchema = z.object({
  notices: z.array(
    z
      .object({
        id: z.uuid(),
        centre: z.object({ code: z.string(), name: z.string() }),
        group: z.object({ code: z.string(), label: z.string() }).nullable(),
        dong: z.string().nullable(),
        createdAt: z.iso.datetime({ offset: true }),
      })
      .meta({ id: 'OpeningNotice' }),
  ),
});

@ApiTags('bookings')
@Controller('scheduling/opening-notices')
export class OpeningNoticesController {
  readonly #notices: OpeningNotices;

  constructor(notices: OpeningNotices) {
    this.#notices = notices;
  }

  @Post()
  @ForResident()
  @ApiOperation({
    operationId: 'leaveOpeningNotice',
    summary: 'Asks for a message once booking opens for them',
  })
  @ApiCreatedResponse({ standardSchema: noticesSchema })
  async leave(@Body({ schema: leaveBody }) { centre, ...rest }: z.output<typeof leaveBody>) {
    const personId = currentContext().actor.id!;
    await this.#notices.leave({ personId, centreCode: centre, ...rest });
    return { notices: await this.#notices.of(personId) };
  }

  @Get('mine')
  @ForResident()
  @ApiOperation({
    operationId: 'listMyOpeningNotices',
    summary: 'What the signed-in resident waits to hear of',
  })
  @ApiOkResponse({ standardSchema: noticesSchema })
  async mine() {
    return { notices: await this.#notices.of(currentContext().actor.id!) };
  }

  @Post(':noticeId/end')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'endOpeningNotice', summary: 'They want no message any more' })
  @ApiOkResponse({ standardSchema: noticesSchema })
  async end(@Param('noticeId', { schema: z.uuid() }) noticeId: string) {
    const personId = currentContext().actor.id!;
    await this.#notices.end({ noticeId, personId });
    return { notices: await this.#notices.of(personId) };
  }
}
