import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Permission } from '#identity';
import { EDIT_TEMPLATES } from '../edit-templates/wording-line.ts';
import { previewAnswer, previewBody, testAnswer, testBody } from '../edit-templates/wording-schemas.ts';
import { SendTest } from '../test-send/send-test.ts';
import { PreviewWording } from './preview-wording.ts';

@ApiTags('notifications')
@Controller('notifications/wordings')
@Permission(EDIT_TEMPLATES)
export class PreviewWordingController {
  readonly #preview: PreviewWording;
  readonly #test: SendTest;

  constructor(preview: PreviewWording, test: SendTest) {
    this.#preview = preview;
    this.#test = test;
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewWording', summary: 'A wording filled in, and what is wrong with it' })
  @ApiOkResponse({ standardSchema: previewAnswer })
  preview(@Body({ schema: previewBody }) body: z.output<typeof previewBody>) {
    return this.#preview.run(body);
  }

  @Post('test-sends')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendWordingTest', summary: 'Sends a wording to the own phone, as a test' })
  @ApiOkResponse({ standardSchema: testAnswer })
  test(@Body({ schema: testBody }) draft: z.output<typeof testBody>) {
    return this.#test.run(draft);
  }
}
