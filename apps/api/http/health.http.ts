import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '#identity';
import { Database, DomainError } from '#kernel';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  @Get('live')
  @Public('For the supervisor of the process; says nothing about anyone.')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public('For the load balancer; says nothing about anyone.')
  async ready() {
    if (!(await this.#database.isReachable())) throw new DomainError('kernel.unavailable', 'unavailable');
    return { status: 'ok' };
  }
}
