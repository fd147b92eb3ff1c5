import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { LineChanged, TicketIssued } from '../events.ts';
import { NoteForecast } from './note-forecast.ts';

@Injectable()
export class NoteForecastWhenTicketIssued extends Reaction<z.output<typeof TicketIssued.schema>> {
  readonly name = 'queueing.note-forecast-when-ticket-issued';
  readonly on = TicketIssued;
  readonly #noteForecast: NoteForecast;

  constructor(noteForecast: NoteForecast) {
    super();
    this.#noteForecast = noteForecast;
  }

  react({ visitId }: z.output<typeof TicketIssued.schema>, tx: Transaction): Promise<void> {
    return this.#noteForecast.run(tx, visitId);
  }
}

@Injectable()
export class NoteForecastWhenLineChanges extends Reaction<z.output<typeof LineChanged.schema>> {
  readonly name = 'queueing.note-forecast-when-line-changes';
  readonly on = LineChanged;
  readonly #noteForecast: NoteForecast;

  constructor(noteForecast: NoteForecast) {
    super();
    this.#noteForecast = noteForecast;
  }

  async react({ visitId, nextStage }: z.output<typeof LineChanged.schema>, tx: Transaction): Promise<void> {
    if (nextStage) await this.#noteForecast.run(tx, visitId);
  }
}
