import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ReadOwnZone } from './read-own-zone.ts';
import { zoneBoardAnswer } from './zone-board.ts';

const query = z.object({
  centre: z.string().optional(),
  zone: z.string().optional().describe('For staff; a screen reads the zone it hangs in'),
  told: z.coerce
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('Sequence of the newest message that the screen has heard: the answer is not behind it'),
});

@Controller('queueing/zone-board')
export class ReadZoneBoardController {
  readonly #readOwnZone: ReadOwnZone;

  constructor(readOwnZone: ReadOwnZone) {
    this.#readOwnZone = readOwnZone;
  }

  @Get()
  @Permission('queueing.read-board')
  @ApiOperation({ operationId: 'readZoneBoard', summary: 'What the screens of one zone show' })
  @ApiOkResponse({ standardSchema: zoneBoardAnswer })
  read(@Query({ schema: query }) asked: z.output<typeof query>) {
    return this.#readOwnZone.run(asked);
  }
}
