import { Injectable } from '@nestjs/common';
import { ExpectedVisitors } from '#queueing';
import { CountExpected } from '#scheduling';

/** Who is expected in the building: whoever has an appointment. */
@Injectable()
export class JoinedExpectedVisitors extends ExpectedVisitors {
  readonly #expected: CountExpected;

  constructor(expected: CountExpected) {
    super();
    this.#expected = expected;
  }

  perHour(centreCode: string, on: Temporal.PlainDate): Promise<Map<number, number>> {
    return this.#expected.perHour(centreCode, on);
  }
}
