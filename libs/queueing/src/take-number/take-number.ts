import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { NumberDesk, type GivenNumber } from './number-desk.ts';

/** Gives the next number of a service to whoever stands at the door, without asking who it is. */
@Injectable()
export class TakeNumber {
  readonly #unitOfWork: UnitOfWork;
  readonly #desk: NumberDesk;

  constructor(unitOfWork: UnitOfWork, desk: NumberDesk) {
    this.#unitOfWork = unitOfWork;
    this.#desk = desk;
  }

  run(wish: { centreCode: string; serviceCode: string }): Promise<GivenNumber> {
    return this.#unitOfWork.run((tx) => this.#desk.give(tx, { ...wish, personId: null, isFromHome: false }));
  }
}
