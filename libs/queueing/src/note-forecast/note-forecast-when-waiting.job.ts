import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { WakeUp } from '#kernel';
import { LineChanged, TicketIssued } from '../events.ts';
import { NoteForecast } from './note-forecast.ts';

// Nudges, not reactions: a forecast is read from the whole line, which nobody should do inside a transaction,
// and one that was never noted is one measurement less.
@Injectable()
export class NoteForecastWhenTicketIssued extends WakeUp<z.output<typeof TicketIssued.schema>> {
  readonly name = 'queueing.note-forecast-when-ticket-issued';
  readonly on = TicketIssued;
  readonly #noteForecast: NoteForecast;

  constructor(noteForecast: NoteForecast) {
    super();
    this.#noteForecast = noteForecast;
  }

  wake({ visitId }: z.output<typeof TicketIssued.schema>): Promise<void> {
    return this.#noteForecast.run(visitId);
  }
}

@Injectable()
export class NoteForecastWhenLineChanges extends WakeUp<z.output<typeof LineChanged.schema>> {
  readonly name = 'queueing.note-forecast-when-line-changes';
  readonly on = LineChanged;
  readonly #noteForecast: NoteForecast;

  constructor(noteForecast: NoteForecast) {
    super();
    this.#noteForecast = noteForecast;
  }

  async wake({ visitId, nextStage }: z.output<typeof LineChanged.schema>): Promise<void> {
    if (nextStage) await this.#noteForecast.run(visitId);
  }
}
