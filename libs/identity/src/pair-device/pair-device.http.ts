import { Body, Controller, Get, Headers, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../access/access.ts';
import { deviceKinds } from '../devices/device-kind.ts';
import { AskForPairing, PAIRING_SECONDS } from './ask-for-pairing.ts';
import { Pairings } from './pairings.ts';

const WHY =
  'A device that nobody knows yet has nothing to show; it gets a token when a lead types in its code.';

const body = z.object({
  kind: z.enum(deviceKinds),
  deviceCode: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
    .describe('The last part of the address that the device opened'),
});
const asked = z.object({
  code: z.string().meta({ example: '482913' }),
  ticket: z.string().describe('Proves that it was this device that was given the code'),
  seconds: z.number().int().describe('How long the code is good for from now on'),
});
const state = z.object({
  state: z.enum(['waiting', 'paired', 'over']),
  deviceToken: z.string().optional(),
});

@Controller('identity/device-pairings')
export class PairDeviceController {
  readonly #askForPairing: AskForPairing;
  readonly #pairings: Pairings;

  constructor(askForPairing: AskForPairing, pairings: Pairings) {
    this.#askForPairing = askForPairing;
    this.#pairings = pairings;
  }

  @Post()
  @Public(WHY)
  @ApiOperation({ operationId: 'askForPairing', summary: 'A six-digit code for a new device to show' })
  @ApiCreatedResponse({ standardSchema: asked })
  async ask(@Body({ schema: body }) wish: z.output<typeof body>) {
    const { pairingId, code } = await this.#askForPairing.run(wish);
    return { code, ticket: this.#pairings.ticketOf(pairingId), seconds: PAIRING_SECONDS };
  }

  @Get('mine')
  @Public(WHY)
  @ApiOperation({ operationId: 'readPairing', summary: 'Whether the device was taken on, and its token' })
  @ApiHeader({ name: 'x-pairing-ticket', required: true })
  @ApiOkResponse({ standardSchema: state })
  read(@Headers('x-pairing-ticket') ticket: string | undefined) {
    return this.#pairings.stateBehind(ticket ?? '');
  }
}
