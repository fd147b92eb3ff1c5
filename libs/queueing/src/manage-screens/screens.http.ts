import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { ChangeScreen } from './change-screen.ts';
import { ListScreens, screensAnswer } from './list-screens.ts';
import { PairScreen } from './pair-screen.ts';
import { screenSettings } from './screen.ts';

const centre = z.string().optional();
const query = z.object({ centre, page: z.coerce.number().int().min(1).max(1_000).default(1) });
const label = z.string().trim().min(1).max(40);
const pairing = z.object({
  centre,
  pairingCode: z.string().regex(/^\d{6}$/),
  label,
  settings: screenSettings,
  replaces: z.boolean().default(false),
});
const changed = z.object({ label, settings: screenSettings });
const deviceParam = z.uuid();
const answer = z.object({ deviceId: z.uuid() });

@Controller('queueing/screens')
export class ScreensController {
  readonly #listScreens: ListScreens;
  readonly #pairScreen: PairScreen;
  readonly #changeScreen: ChangeScreen;

  constructor(listScreens: ListScreens, pairScreen: PairScreen, changeScreen: ChangeScreen) {
    this.#listScreens = listScreens;
    this.#pairScreen = pairScreen;
    this.#changeScreen = changeScreen;
  }

  @Get()
  @Permission('queueing.manage-screens')
  @ApiOperation({
    operationId: 'listScreens',
    summary: 'Screens of a centre, and when each was last heard of',
  })
  @ApiOkResponse({ standardSchema: screensAnswer })
  list(@Query({ schema: query }) { centre: code, page }: z.output<typeof query>) {
    return this.#listScreens.run({ centreCode: centreInScope(code), page });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.manage-screens')
  @ApiOperation({ operationId: 'pairScreen', summary: 'Take on the screen that shows this code' })
  @ApiOkResponse({ standardSchema: answer })
  pair(@Body({ schema: pairing }) { centre: code, ...wish }: z.output<typeof pairing>) {
    return this.#pairScreen.run({ centreCode: centreInScope(code), ...wish });
  }

  @Put(':deviceId')
  @Permission('queueing.manage-screens')
  @ApiOperation({
    operationId: 'changeScreen',
    summary: 'Rename a screen, move it, change how it shows and speaks',
  })
  @ApiOkResponse({ standardSchema: answer })
  change(
    @Param('deviceId', { schema: deviceParam }) deviceId: string,
    @Body({ schema: changed }) change: z.output<typeof changed>,
  ) {
    return this.#changeScreen.change({ deviceId, ...change });
  }

  @Post(':deviceId/removal')
  @HttpCode(200)
  @Permission('queueing.manage-screens')
  @ApiOperation({ operationId: 'removeScreen', summary: 'Take a screen’s token away; it shows a code again' })
  @ApiOkResponse({ standardSchema: answer })
  remove(@Param('deviceId', { schema: deviceParam }) deviceId: string) {
    return this.#changeScreen.remove({ deviceId });
  }
}
