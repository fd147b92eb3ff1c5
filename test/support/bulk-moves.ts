import { movePresets } from '../../libs/departments/vaccination/src/move-presets.ts';
import { newId, runInContext } from '#kernel';
import type { MoveDefinition } from '#scheduling';
import { definitionSchema } from '../../libs/scheduling/src/bulk-move/definition.ts';
import { ConfirmBulkMove } from '../../libs/scheduling/src/bulk-move/confirm/confirm-bulk-move.ts';
import { ProposeBulkMove } from '../../libs/scheduling/src/bulk-move/propose/propose-bulk-move.ts';
import { ExportBulkMove } from '../../libs/scheduling/src/bulk-move/show/export-bulk-move.ts';
import { ListBulkMoves } from '../../libs/scheduling/src/bulk-move/show/list-bulk-moves.ts';
import { ListMovePeople } from '../../libs/scheduling/src/bulk-move/show/list-move-people.ts';
import { SteerBulkMove } from '../../libs/scheduling/src/bulk-move/steer/steer-bulk-move.ts';
import { WorkBulkMoves } from '../../libs/scheduling/src/bulk-move/carry-out/work-bulk-moves.ts';
import { DESK, openScheduling, type SchedulingOptions } from './scheduling.ts';

const deskServices: Record<string, string> = {
  'vaccination.pfizer-2': 'desk.three-weeks-2',
  'vaccination.moderna-2': 'desk.four-weeks-2',
};

/** The decisions of 2021 as the department brings them, for the two courses of the test desk. */
export const decisions2021: { code: string; decidedOn: string; definition: MoveDefinition }[] =
  movePresets.map(({ code, decidedOn, definition }) => ({
    code,
    decidedOn,
    definition: {
      ...definition,
      services: definition.services.map((one) => ({ ...one, serviceCode: deskServices[one.serviceCode]! })),
      rules: definition.rules.map((one) => ({ ...one, serviceCode: deskServices[one.serviceCode]! })),
    },
  }));

export const definition = (change: Partial<MoveDefinition> = {}): MoveDefinition =>
  definitionSchema.parse({
    title: '4주 간격',
    scopeBy: 'first',
    scopeFrom: '2021-06-14',
    services: [{ serviceCode: 'desk.three-weeks-2', days: 28, floorDays: 21 }],
    rules: [
      {
        serviceCode: 'desk.three-weeks-2',
        effectiveFrom: '2021-06-14',
        minDays: 28,
        floorDays: 21,
        label: '4주',
      },
    ],
    ...change,
  });

/** Scheduling with bulk moves, acted on by a manager. */
export const openBulkMoves = async (options: SchedulingOptions = {}) => {
  const scheduling = await openScheduling(options);
  const { unitOfWork, bookables, publishSessions, database, engine, people, clock } = scheduling;
  const managerId: string = newId();
  const propose = new ProposeBulkMove(unitOfWork, bookables, publishSessions);
  const confirm = new ConfirmBulkMove(unitOfWork);
  const steer = new SteerBulkMove(unitOfWork);
  const list = new ListMovePeople(unitOfWork, people, bookables);
  const moves = new ListBulkMoves(database, bookables);
  const work = new WorkBulkMoves(unitOfWork, database, engine, bookables);
  const manager = <T>(act: () => Promise<T>): Promise<T> =>
    runInContext(
      {
        correlationId: 'test',
        from: null,
        actor: { kind: 'staff', id: managerId, permissions: [], scope: DESK },
      },
      act,
    );
  return {
    ...scheduling,
    managerId,
    manager,
    propose: (wanted: MoveDefinition) => manager(() => propose.run({ centreCode: DESK, definition: wanted })),
    publishAndRepeat: (id: string) => manager(() => propose.publishAndRepeat(id)),
    confirm: (id: string, count: number, noticeOn = clock.today('Asia/Seoul').toString()) =>
      manager(() =>
        confirm.run({ moveId: id, people: count, noticeText: '2차 방문 간격이 바뀝니다.', noticeOn }),
      ),
    steer: (id: string, turn: 'pause' | 'resume' | 'undo' | 'drop') => manager(() => steer.run(id, turn)),
    show: (id: string) => manager(() => moves.show(id)),
    listMoves: () => manager(() => moves.run(DESK, 1)),
    listPeople: (id: string, of: 'listed' | 'moves' | 'stays' | 'no-phone') =>
      manager(() => list.run(id, of, 1)),
    files: new ExportBulkMove(list, unitOfWork, database, clock),
    work,

    /** Turns of the worker until nothing is left to do. */
    async workerCatchesUp(): Promise<number> {
      let turns = 0;
      while ((await work.run()) > 0) turns += 1;
      return turns;
    },
  };
};

export type BulkMoves = Awaited<ReturnType<typeof openBulkMoves>>;
