import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ForVisitor, Public } from '#identity';
import { SubscribeToPush } from './subscribe-to-push.ts';

const endpoint = z.url().max(1_000);
/** A point of the curve P-256 and a secret of 16 bytes (RFC 8291), as browsers write them. */
const keys = z.object({
  p256dh: z.string().regex(/^[A-Za-z0-9_-]{87}=?$/),
  auth: z.string().regex(/^[A-Za-z0-9_-]{22}(==)?$/),
});
const subscription = z.object({ endpoint, keys, language: z.enum(['ko', 'en', 'zh', 'vi']) });
const ended = z.object({ endpoint });
const keyAnswer = z.object({ publicKey: z.string().nullable() });
const agreed = z.object({ until: z.iso.datetime({ offset: true }) });

@ApiTags('notifications')
@Controller('notifications/push')
export class SubscribeToPushController {
  readonly #subscribe: SubscribeToPush;

  constructor(subscribe: SubscribeToPush) {
    this.#subscribe = subscribe;
  }

  @Get('key')
  @Public('The key is public by its nature; null says that this installation sends no pushes.')
  @ApiOperation({ operationId: 'readPushKey', summary: 'The key with which a browser may agree to pushes' })
  @ApiOkResponse({ standardSchema: keyAnswer })
  key() {
    return { publicKey: this.#subscribe.publicKey };
  }

  @Put('subscription')
  @ForVisitor()
  @ApiOperation({
    operationId: 'subscribeToPush',
    summary: 'This browser agrees to be told until the day ends',
  })
  @ApiOkResponse({ standardSchema: agreed })
  agree(@Body({ schema: subscription }) { language, ...target }: z.output<typeof subscription>) {
    return this.#subscribe.run({ target, language });
  }

  @Post('subscription/end')
  @HttpCode(204)
  @Public('Whoever holds the address of a browser is that browser, also after its session ended.')
  @ApiOperation({ operationId: 'endPush', summary: 'This browser wants to be told no more' })
  @ApiNoContentResponse()
  async end(@Body({ schema: ended }) body: z.output<typeof ended>): Promise<void> {
    await this.#subscribe.end(body.endpoint);
  }
}
