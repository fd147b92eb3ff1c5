import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { boardMessageBody } from './board-message.ts';
import { boardMessagesAnswer, ListBoardMessages } from './list-board-messages.ts';
import { WriteBoardMessage } from './write-board-message.ts';

const centre = z.string().optional();
const query = z.object({ centre, page: z.coerce.number().int().min(1).max(1_000).default(1) });
const written = z.object({ centre, message: boardMessageBody });
const changed = z.object({ message: boardMessageBody, revision: z.number().int() });
const messageParam = z.uuid();
const answer = z.object({ messageId: z.uuid() });

@Controller('queueing/board-messages')
export class BoardMessagesController {
  readonly #writeMessage: WriteBoardMessage;
  readonly #listMessages: ListBoardMessages;

  constructor(writeMessage: WriteBoardMessage, listMessages: ListBoardMessages) {
    this.#writeMessage = writeMessage;
    this.#listMessages = listMessages;
  }

  @Get()
  @Permission('queueing.write-board-message')
  @ApiOperation({ operationId: 'listBoardMessages', summary: 'Lines of the screens: now, ahead and over' })
  @ApiOkResponse({ standardSchema: boardMessagesAnswer })
  list(@Query({ schema: query }) { centre: code, page }: z.output<typeof query>) {
    return this.#listMessages.run({ centreCode: centreInScope(code), page });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.write-board-message')
  @ApiOperation({ operationId: 'writeBoardMessage', summary: 'Put a line on the screens, at its times' })
  @ApiOkResponse({ standardSchema: answer })
  write(@Body({ schema: written }) { centre: code, message }: z.output<typeof written>) {
    return this.#writeMessage.write({ centreCode: centreInScope(code), message });
  }

  @Put(':messageId')
  @Permission('queueing.write-board-message')
  @ApiOperation({ operationId: 'changeBoardMessage', summary: 'Change a line, or put one on again' })
  @ApiOkResponse({ standardSchema: answer })
  change(
    @Param('messageId', { schema: messageParam }) messageId: string,
    @Body({ schema: changed }) change: z.output<typeof changed>,
  ) {
    return this.#writeMessage.change({ messageId, ...change });
  }

  @Post(':messageId/stop')
  @HttpCode(200)
  @Permission('queueing.write-board-message')
  @ApiOperation({ operationId: 'stopBoardMessage', summary: 'Take a line off the screens now' })
  @ApiOkResponse({ standardSchema: answer })
  stop(@Param('messageId', { schema: messageParam }) messageId: string) {
    return this.#writeMessage.stop({ messageId });
  }
}
