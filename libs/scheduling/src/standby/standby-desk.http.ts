import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { currentContext, DomainError } from '#kernel';
import { z } from 'zod';
import { centreCode, localDate, offerCode } from '../http-schemas.ts';
import { AnnouncePlaces } from './announce-places/announce-places.ts';
import { StopStandby } from './announce-places/stop-standby.ts';
import { WidenStandby } from './announce-places/widen-standby.ts';
import { LiftBar } from './lift-bar/lift-bar.ts';
import { NoShowLists } from './standby-board/no-show-lists.ts';
import { StandbyBoard } from './standby-board/standby-board.ts';
import { StandbyLists } from './standby-board/standby-lists.ts';
import {
  noShowsSchema,
  standbyBarsSchema,
  standbyBoardSchema,
  standbyLineSchema,
  standbyOffersSchema,
} from './standby-schemas.ts';

const RUN_STANDBY = 'scheduling.run-standby';

const ofCentre = z.object({ centre: centreCode.optional() });
const paged = ofCentre.extend({ page: z.coerce.number().int().min(1).max(1_000).default(1) });
const noShowsQuery = paged.extend({ on: localDate.optional() });
const announceBody = ofCentre.extend({
  offer: offerCode,
  places: z.number().int().min(1).max(200),
  until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
const widenBody = ofCentre.extend({
  offer: offerCode,
  effectiveFrom: localDate,
  bornFrom: localDate.nullable(),
  bornTo: localDate.nullable(),
});
const liftBody = ofCentre.extend({ reason: z.string().trim().min(2).max(500) });

/** The centre asked for, within what the caller may see. */
const ownCentre = (asked: string | undefined): string => {
  const { scope } = currentContext().actor;
  const centre = asked ?? scope;
  if (!centre || (scope && scope !== centre)) throw new DomainError('identity.not-permitted', 'forbidden');
  return centre;
};

@ApiTags('standby')
@Controller('scheduling/standby')
export class StandbyDeskController {
  readonly #board: StandbyBoard;
  readonly #lists: StandbyLists;
  readonly #noShows: NoShowLists;
  readonly #announce: AnnouncePlaces;
  readonly #stop: StopStandby;
  readonly #widen: WidenStandby;
  readonly #liftBar: LiftBar;

  constructor(
    board: StandbyBoard,
    lists: StandbyLists,
    noShows: NoShowLists,
    announce: AnnouncePlaces,
    stop: StopStandby,
    widen: WidenStandby,
    liftBar: LiftBar,
  ) {
    this.#board = board;
    this.#lists = lists;
    this.#noShows = noShows;
    this.#announce = announce;
    this.#stop = stop;
    this.#widen = widen;
    this.#liftBar = liftBar;
  }

  @Get('board')
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'showStandbyBoard', summary: 'Places of today, the line, how many accept' })
  @ApiOkResponse({ standardSchema: standbyBoardSchema })
  board(@Query({ schema: ofCentre }) query: z.output<typeof ofCentre>) {
    return this.#board.run(ownCentre(query.centre));
  }

  @Get('line')
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'listStandbyLine', summary: 'Who waits, in the order of offers' })
  @ApiOkResponse({ standardSchema: standbyLineSchema })
  line(@Query({ schema: paged }) query: z.output<typeof paged>) {
    return this.#lists.line({ centreCode: ownCentre(query.centre), page: query.page });
  }

  @Get('offers')
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'listStandbyOffers', summary: 'Offers of today, the newest first' })
  @ApiOkResponse({ standardSchema: standbyOffersSchema })
  offers(@Query({ schema: paged }) query: z.output<typeof paged>) {
    return this.#lists.offers({ centreCode: ownCentre(query.centre), page: query.page });
  }

  @Get('no-shows')
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'listNoShows', summary: 'Who is late or did not come on a day' })
  @ApiOkResponse({ standardSchema: noShowsSchema })
  noShows(@Query({ schema: noShowsQuery }) query: z.output<typeof noShowsQuery>) {
    return this.#noShows.noShows({ centreCode: ownCentre(query.centre), page: query.page, on: query.on });
  }

  @Get('bars')
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'listStandbyBars', summary: 'Who may not stand by, until when' })
  @ApiOkResponse({ standardSchema: standbyBarsSchema })
  bars(@Query({ schema: paged }) query: z.output<typeof paged>) {
    return this.#noShows.bars({ centreCode: ownCentre(query.centre), page: query.page });
  }

  @Post('announcements')
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'announcePlaces', summary: 'Offers leftover seats of today to the line' })
  @ApiCreatedResponse({ standardSchema: z.object({ announcementId: z.uuid() }) })
  announce(@Body({ schema: announceBody }) body: z.output<typeof announceBody>) {
    const { centre, offer, places, until } = body;
    return this.#announce.run({ centreCode: ownCentre(centre), offerCode: offer, places, until });
  }

  @Post('stop')
  @HttpCode(200)
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'stopStandby', summary: 'Takes back the places that nobody was offered' })
  @ApiOkResponse({ standardSchema: z.object({ withdrawn: z.number().int() }) })
  stop(@Body({ schema: ofCentre }) body: z.output<typeof ofCentre>) {
    return this.#stop.run({ centreCode: ownCentre(body.centre) });
  }

  @Post('rules')
  @HttpCode(200)
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'widenStandby', summary: 'Who may stand by beside those who may book' })
  @ApiOkResponse({ standardSchema: z.object({ effectiveFrom: localDate }) })
  widen(@Body({ schema: widenBody }) body: z.output<typeof widenBody>) {
    const { centre, offer, ...rest } = body;
    return this.#widen.run({ centreCode: ownCentre(centre), offerCode: offer, ...rest });
  }

  @Post('bars/:barId/lift')
  @HttpCode(200)
  @Permission(RUN_STANDBY)
  @ApiOperation({ operationId: 'liftBar', summary: 'Lets somebody stand by again, with a reason' })
  @ApiOkResponse({ standardSchema: z.object({ barId: z.uuid() }) })
  lift(
    @Param('barId', { schema: z.uuid() }) barId: string,
    @Body({ schema: liftBody }) body: z.output<typeof liftBody>,
  ) {
    return this.#liftBar.run({ barId, centreCode: ownCentre(body.centre), reason: body.reason });
  }
}
