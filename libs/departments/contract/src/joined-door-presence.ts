import { Injectable } from '@nestjs/common';
import { Clock, Vault } from '#kernel';
import { DoorPresence } from '#queueing';
import { readDoorCode } from '#scheduling';

/** The code at the door that receives who has an appointment also proves that somebody with a number is here. */
@Injectable()
export class JoinedDoorPresence extends DoorPresence {
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(vault: Vault, clock: Clock) {
    super();
    this.#vault = vault;
    this.#clock = clock;
  }

  centreOf(code: string): string {
    return readDoorCode(this.#vault, code, this.#clock.now()).centreCode;
  }
}
