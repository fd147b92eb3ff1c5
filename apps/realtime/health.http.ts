import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { REDIS, type ReadyRedis } from './parts.ts';

@Controller('health')
export class HealthController {
  readonly #redis: ReadyRedis;

  constructor(@Inject(REDIS) redis: ReadyRedis) {
    this.#redis = redis;
  }

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  ready() {
    if (!this.#redis.isReady) throw new ServiceUnavailableException({ status: 'unavailable' });
    return { status: 'ok' };
  }
}
