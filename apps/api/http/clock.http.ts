import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#identity';
import { Clock, MODE } from '#kernel';
import { z } from 'zod';

const clockSchema = z
  .object({ now: z.string(), mode: z.enum(['demo', 'live']), speed: z.number(), zone: z.string() })
  .meta({ id: 'Clock' });

@ApiTags('clock')
@Controller('clock')
export class ClockController {
  readonly #clock: Clock;
  readonly #mode: 'demo' | 'live';

  constructor(clock: Clock, @Inject(MODE) mode: 'demo' | 'live') {
    this.#clock = clock;
    this.#mode = mode;
  }

  @Get()
  @Public('Screens show the time of the office, not of the device.')
  @ApiOperation({ operationId: 'readClock', summary: 'The time that the office goes by' })
  @ApiOkResponse({ standardSchema: clockSchema })
  read() {
    return {
      now: this.#clock.now().toString(),
      mode: this.#mode,
      speed: this.#clock.speed,
      zone: 'Asia/Seoul',
    };
  }
}
