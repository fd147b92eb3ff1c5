import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { getVersion } from './get-version.ts';
import { SaveWording } from './save-wording.ts';

/** Brings an older wording back, as a new version that passes today's checks. */
@Injectable()
export class ReturnToWording {
  readonly #unitOfWork: UnitOfWork;
  readonly #save: SaveWording;

  constructor(unitOfWork: UnitOfWork, save: SaveWording) {
    this.#unitOfWork = unitOfWork;
    this.#save = save;
  }

  run(input: {
    id: string;
    effectiveFrom: Temporal.Instant | null;
    reason: string;
    revision: number;
  }): Promise<{ id: string; revision: number }> {
    const { id, ...rest } = input;
    return this.#unitOfWork.run(async (tx) => {
      const { line, body, templateCode } = await getVersion(tx, id);
      if (body === null) throw new DomainError('notifications.wording-not-found', 'not-found');
      return this.#save.run({ ...rest, line, body, templateCode });
    });
  }
}
