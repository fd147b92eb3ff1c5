import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { myVisitAnswer, ReadMyVisit } from './read-my-visit.ts';

@Controller('queueing/my-visit')
export class ReadMyVisitController {
  readonly #readMyVisit: ReadMyVisit;

  constructor(readMyVisit: ReadMyVisit) {
    this.#readMyVisit = readMyVisit;
  }

  @Get()
  @ForResident()
  @ApiOperation({ operationId: 'readMyVisit', summary: 'Where I stand today' })
  @ApiOkResponse({ standardSchema: myVisitAnswer })
  read() {
    return this.#readMyVisit.run({ personId: currentContext().actor.id! });
  }
}
