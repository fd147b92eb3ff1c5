import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { lockBoard } from '../board/board.ts';
import { VisitPaths } from '../visit-paths.ts';
import { keepSigns } from '../zones/keep-zone.ts';
import { noteBoardChange } from '../zones/note-board-change.ts';
import type { ZonePlan } from '../zones/zone.ts';

/** A screen shows so many at most on its chooser; nobody has looked after more. */
const MOST_ZONES = 24;

export interface ZoneEdit {
  centreCode: string;
  zone: ZonePlan;
}

/** Adds, changes and removes the zones of a centre. Every edit holds the board, so that two leads go one after the other. */
@Injectable()
export class EditZones {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  add({ centreCode, zone }: ZoneEdit): Promise<{ code: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await lockBoard(tx.sql, centreCode);
      this.#assertStages(zone);
      const [known] = await tx.sql<{ zones: number; last: number }>`
        select count(*)::int as zones, coalesce(max(position), 0) as last from queueing.zone
        where centre_code = ${centreCode}`;
      if (known!.zones >= MOST_ZONES)
        throw new DomainError('queueing.too-many-zones', 'conflict', { most: MOST_ZONES });
      const [row] = await tx.sql`
        insert into queueing.zone (centre_code, code, label, stages, position)
        values (${centreCode}, ${zone.code}, ${zone.label}, ${zone.stages}::text[], ${known!.last + 1})
        on conflict (centre_code, code) do nothing returning code`;
      if (!row) throw new DomainError('queueing.zone-exists', 'conflict', { code: zone.code });
      await keepSigns(tx, centreCode, zone);
      await this.#tell(tx, centreCode, zone.code, 'added');
      return { code: zone.code };
    });
  }

  /** `revision` is the one that was edited: who edits an older one is told instead of undoing the newer. */
  change({ centreCode, zone, revision }: ZoneEdit & { revision: number }): Promise<{ code: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await lockBoard(tx.sql, centreCode);
      this.#assertStages(zone);
      const [row] = await tx.sql<{ revision: number }>`
        select revision from queueing.zone where centre_code = ${centreCode} and code = ${zone.code}`;
      if (!row) throw zoneNotFound(zone.code);
      if (row.revision !== revision) throw new DomainError('queueing.changed-meanwhile', 'conflict');
      await tx.sql`
        update queueing.zone
        set label = ${zone.label}, stages = ${zone.stages}::text[], revision = revision + 1
        where centre_code = ${centreCode} and code = ${zone.code}`;
      await keepSigns(tx, centreCode, zone);
      await this.#tell(tx, centreCode, zone.code, 'changed');
      return { code: zone.code };
    });
  }

  remove({ centreCode, code }: { centreCode: string; code: string }): Promise<{ code: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await lockBoard(tx.sql, centreCode);
      const [inUse] = await tx.sql<{ screens: number }>`
        select count(*)::int as screens from queueing.screen
        where centre_code = ${centreCode} and zone_code = ${code}`;
      if (inUse!.screens > 0)
        throw new DomainError('queueing.zone-in-use', 'conflict', { screens: inUse!.screens });
      const [row] = await tx.sql`
        delete from queueing.zone where centre_code = ${centreCode} and code = ${code} returning code`;
      if (!row) throw zoneNotFound(code);
      await this.#tell(tx, centreCode, code, 'removed');
      return { code };
    });
  }

  #assertStages({ stages }: ZonePlan): void {
    const unknown = stages.find((stage) => !this.#paths.findStage(stage));
    if (unknown) throw new DomainError('queueing.stage-not-found', 'not-found', { stage: unknown });
  }

  async #tell(tx: Transaction, centreCode: string, zone: string, change: string): Promise<void> {
    tx.audit({ action: 'queueing.zone-edited', personId: null, facts: { centreCode, zone, change } });
    await noteBoardChange(tx, centreCode, 'zone', [zone]);
  }
}

export const zoneNotFound = (code: string) =>
  new DomainError('queueing.zone-not-found', 'not-found', { code });
