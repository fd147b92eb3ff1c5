import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { birthDate, Public } from '#identity';
import { z } from 'zod';
import { centreCode, centreSchema, eligibilitySchema, groupsSchema } from '../http-schemas.ts';
import { ShowCentre } from './show-centre.ts';

const eligibilityQuery = z.object({
  birthDate,
  group: z.string().max(60).optional(),
  dong: z.string().max(20).optional(),
  channel: z.enum(['self', 'proxy', 'phone', 'staff']).default('self'),
});

@ApiTags('centres')
@Controller('centres/:centreCode')
export class CentreController {
  readonly #showCentre: ShowCentre;

  constructor(showCentre: ShowCentre) {
    this.#showCentre = showCentre;
  }

  @Get()
  @Public('Opening hours and what can be booked are public information.')
  @ApiOperation({ operationId: 'showCentre', summary: 'A centre, its hours, closures and offers' })
  @ApiOkResponse({ standardSchema: centreSchema })
  show(@Param('centreCode', { schema: centreCode }) code: string) {
    return this.#showCentre.run(code);
  }

  @Get('eligibility')
  @Public('Anyone may ask whether their birth year is called up; nothing personal is kept.')
  @ApiOperation({
    operationId: 'checkEligibility',
    summary: 'Whether somebody may book, else when or where they may',
  })
  @ApiOkResponse({ standardSchema: eligibilitySchema })
  eligibility(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: eligibilityQuery }) query: z.output<typeof eligibilityQuery>,
  ) {
    const { birthDate: birthOn, ...rest } = query;
    return this.#showCentre.eligibility(code, { birthOn, ...rest });
  }

  @Get('groups')
  @Public('The order in which groups are called up is published by the office.')
  @ApiOperation({ operationId: 'listPriorityGroups', summary: 'Groups with their dates and places' })
  @ApiOkResponse({ standardSchema: groupsSchema })
  async groups(@Param('centreCode', { schema: centreCode }) code: string) {
    return { groups: await this.#showCentre.groups(code) };
  }
}
