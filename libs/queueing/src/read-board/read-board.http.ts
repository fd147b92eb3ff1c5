import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { BoardSnapshots } from './board-snapshots.ts';
import { boardAnswer } from './read-board.ts';

const query = z.object({
  centre: z.string().optional(),
  told: z.coerce
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe('Sequence of the newest message that the screen has heard: the answer is not behind it'),
});

@Controller('queueing/board')
export class ReadBoardController {
  readonly #boards: BoardSnapshots;

  constructor(boards: BoardSnapshots) {
    this.#boards = boards;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({
    operationId: 'readBoard',
    summary: 'All that a centre’s screens show, for its staff, with its place in the sequence',
  })
  @ApiOkResponse({ standardSchema: boardAnswer })
  read(@Query({ schema: query }) { centre, told }: z.output<typeof query>) {
    return this.#boards.run({ centreCode: centreInScope(centre) }, told);
  }
}
