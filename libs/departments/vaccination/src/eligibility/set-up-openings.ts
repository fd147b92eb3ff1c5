import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';
import { allChannels, turnsByDayOfBirth } from './opening-rows.ts';
import { priorityGroups } from './priority-groups.ts';

/** Seoul's clock, by which the office's table gives its days. */
const startOfDay = (date: string) => `${date}T00:00:00+09:00`;

/** Writes the rules that the office's table opens at the centre, once; rules an official has changed since stay. */
@Injectable()
export class SetUpOpenings {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    const fromTable = priorityGroups
      .map((group, position) => ({ ...group, position }))
      .filter((group) => group.offerCodes.length > 0)
      .map((group) => ({
        code: group.code,
        label: group.label,
        position: group.position,
        groupCode: group.code,
        bornFrom: group.bornFrom,
        bornTo: group.bornTo,
        dayDigits: [] as number[],
        channels: allChannels,
        announcedAt: null,
        opensAt: group.bookingOpensNote ? null : startOfDay(group.bookingOpensOn ?? group.startsOn!),
        closesAt: null,
        offerCodes: group.offerCodes,
        note: null,
      }));
    await this.#unitOfWork.run(async ({ sql, now }) => {
      for (const row of [...fromTable, ...turnsByDayOfBirth]) {
        await sql`
          insert into vaccination.opening (id, code, version, label, position, group_code, born_from, born_to, day_digits,
            channels, announced_at, opens_at, closes_at, offer_codes, note, change, recorded_at)
          values (${newId()}, ${row.code}, 1, ${row.label}, ${row.position}, ${row.groupCode}, ${row.bornFrom}, ${row.bornTo},
            ${row.dayDigits}::smallint[], ${row.channels}::text[], ${row.announcedAt}, ${row.opensAt}, ${row.closesAt},
            ${row.offerCodes}::text[], ${row.note}, 'set-up', ${now})
          on conflict (code, version) do nothing`;
      }
    });
  }
}
