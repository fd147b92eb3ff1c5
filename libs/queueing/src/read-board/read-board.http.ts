import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { boardAnswer, ReadBoard } from './read-board.ts';

const query = z.object({ centre: z.string().optional() });

@Controller('queueing/board')
export class ReadBoardController {
  readonly #readBoard: ReadBoard;

  constructor(readBoard: ReadBoard) {
    this.#readBoard = readBoard;
  }

  @Get()
  @Permission('queueing.read-board')
  @ApiOperation({
    operationId: 'readBoard',
    summary: 'What the hall screens show, with its place in the sequence',
  })
  @ApiOkResponse({ standardSchema: boardAnswer })
  read(@Query({ schema: query }) { centre }: z.output<typeof query>) {
    return this.#readBoard.run({ centreCode: centreInScope(centre) });
  }
}
