import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { controlRoomAnswer } from './control-room-view.ts';
import { ReadControlRoom } from './read-control-room.ts';

const query = z.object({ centre: z.string().optional() });

@Controller('queueing/control-room')
export class ReadControlRoomController {
  readonly #readControlRoom: ReadControlRoom;

  constructor(readControlRoom: ReadControlRoom) {
    this.#readControlRoom = readControlRoom;
  }

  @Get()
  @Permission('queueing.run-floor')
  @ApiOperation({
    operationId: 'readControlRoom',
    summary: 'Where everybody is, who needs a look, and how the day goes beside its plan',
  })
  @ApiOkResponse({ standardSchema: controlRoomAnswer })
  read(@Query({ schema: query }) { centre }: z.output<typeof query>) {
    return this.#readControlRoom.run({ centreCode: centreInScope(centre) });
  }
}
