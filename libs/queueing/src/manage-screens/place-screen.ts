import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { placeScreen, usualSettings } from './screen.ts';

/** Hangs a device of the first day up in its zone; one that a lead moved since stays where it is. */
@Injectable()
export class PlaceScreen {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ deviceId, centreCode, zone }: { deviceId: string; centreCode: string; zone?: string | undefined }) {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const [first] = zone
        ? [{ code: zone }]
        : await sql<{ code: string }>`
            select code from queueing.zone where centre_code = ${centreCode} order by position, code limit 1`;
      if (first) await placeScreen(sql, now, deviceId, centreCode, { ...usualSettings, zone: first.code });
    });
  }
}
