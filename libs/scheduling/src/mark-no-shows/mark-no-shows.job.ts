import { Injectable } from '@nestjs/common';
import { Sweep } from '#kernel';
import { MarkNoShows } from './mark-no-shows.ts';

@Injectable()
export class MarkNoShowsAfterClosing extends Sweep {
  readonly name = 'scheduling.mark-no-shows';
  readonly everyMillis = 60_000;
  readonly #markNoShows: MarkNoShows;

  constructor(markNoShows: MarkNoShows) {
    super();
    this.#markNoShows = markNoShows;
  }

  async run(): Promise<number> {
    return (await this.#markNoShows.run()).marked;
  }
}
