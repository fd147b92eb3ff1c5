import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { EditZones } from './edit-zones.ts';
import { ListZones, zonesAnswer } from './list-zones.ts';
import { zoneBody, zoneCode } from './zone-schema.ts';

const centre = z.string().optional();
const query = z.object({ centre });
const added = z.object({ centre, zone: zoneBody });
const changed = z.object({ centre, zone: zoneBody.omit({ code: true }), revision: z.number().int() });
const edited = z.object({ code: z.string() });

@Controller('queueing/zones')
export class EditZonesController {
  readonly #editZones: EditZones;
  readonly #listZones: ListZones;

  constructor(editZones: EditZones, listZones: ListZones) {
    this.#editZones = editZones;
    this.#listZones = listZones;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({ operationId: 'listZones', summary: 'Zones of a centre, and what they can show' })
  @ApiOkResponse({ standardSchema: zonesAnswer })
  list(@Query({ schema: query }) { centre: code }: z.output<typeof query>) {
    return this.#listZones.run({ centreCode: centreInScope(code) });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.manage-screens')
  @ApiOperation({ operationId: 'addZone', summary: 'Add a zone' })
  @ApiOkResponse({ standardSchema: edited })
  add(@Body({ schema: added }) { centre: code, zone }: z.output<typeof added>) {
    return this.#editZones.add({ centreCode: centreInScope(code), zone });
  }

  @Put(':code')
  @Permission('queueing.manage-screens')
  @ApiOperation({ operationId: 'changeZone', summary: 'Change what a zone shows and where it points' })
  @ApiOkResponse({ standardSchema: edited })
  change(
    @Param('code', { schema: zoneCode }) code: string,
    @Body({ schema: changed }) { centre: centreCode, zone, revision }: z.output<typeof changed>,
  ) {
    return this.#editZones.change({
      centreCode: centreInScope(centreCode),
      zone: { ...zone, code },
      revision,
    });
  }

  @Post(':code/removal')
  @HttpCode(200)
  @Permission('queueing.manage-screens')
  @ApiOperation({ operationId: 'removeZone', summary: 'Remove a zone in which no screen hangs' })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param('code', { schema: zoneCode }) code: string,
    @Body({ schema: query }) { centre: centreCode }: z.output<typeof query>,
  ) {
    return this.#editZones.remove({ centreCode: centreInScope(centreCode), code });
  }
}
