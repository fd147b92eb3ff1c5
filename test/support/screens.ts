import {
  AcceptPairing,
  AskForPairing,
  ChangeDevice,
  DeviceDirectory,
  OpenPairings,
  StaffDirectory,
} from '#identity';
import { newId, runInContext, type Actor } from '#kernel';
import { EditZones } from '../../libs/queueing/src/edit-zones/edit-zones.ts';
import { ListZones } from '../../libs/queueing/src/edit-zones/list-zones.ts';
import { EstimateWait } from '../../libs/queueing/src/estimate-wait/estimate-wait.ts';
import { ChangeScreen } from '../../libs/queueing/src/manage-screens/change-screen.ts';
import { ListScreens } from '../../libs/queueing/src/manage-screens/list-screens.ts';
import { PairScreen } from '../../libs/queueing/src/manage-screens/pair-screen.ts';
import { PlaceScreen } from '../../libs/queueing/src/manage-screens/place-screen.ts';
import { StageCounts } from '../../libs/queueing/src/read-board/stage-counts.ts';
import { ReadOwnZone } from '../../libs/queueing/src/read-zone-board/read-own-zone.ts';
import { ReadZoneBoard } from '../../libs/queueing/src/read-zone-board/read-zone-board.ts';
import { ListBoardMessages } from '../../libs/queueing/src/write-board-message/list-board-messages.ts';
import { WriteBoardMessage } from '../../libs/queueing/src/write-board-message/write-board-message.ts';
import { FloorZones } from '../../libs/queueing/src/zones/floor-zones.ts';
import { CENTRE, openQueue } from './queue.ts';

/** The queue of one centre with two zones: the desks, and the room with its chairs behind it. */
export const openScreens = async (start?: string) => {
  const queue = await openQueue(start);
  const { database, clock, unitOfWork, paths, people } = queue;
  await queue.setUpCounters.run({
    centreCode: CENTRE,
    centreName: '시험 창구',
    counters: [],
    zones: [
      { code: 'front', label: '상담 창구 앞', stages: ['desk'], signs: [] },
      { code: 'back', label: '처리실 앞', stages: ['room', 'chairs'], signs: [] },
    ],
  });
  const changeDevice = new ChangeDevice(unitOfWork);
  const devices = new DeviceDirectory(database);
  const askForPairing = new AskForPairing(unitOfWork);
  const pairScreen = new PairScreen(
    unitOfWork,
    new AcceptPairing(unitOfWork, changeDevice, new OpenPairings()),
  );
  const stageCounts = new StageCounts(database, paths, new EstimateWait(database, clock, paths));
  const readZoneBoard = new ReadZoneBoard(database, clock, paths, stageCounts, people);
  const readOwnZone = new ReadOwnZone(database, devices, clock, readZoneBoard, 0);

  const asActor = <T>(actor: Partial<Actor>, work: () => Promise<T>): Promise<T> =>
    runInContext(
      {
        correlationId: 'test',
        from: null,
        actor: { kind: 'staff', id: newId(), permissions: [], scope: CENTRE, ...actor },
      },
      work,
    );
  return {
    ...queue,
    editZones: new EditZones(unitOfWork, paths),
    listZones: new ListZones(database, paths),
    floorZones: new FloorZones(database),
    placeScreen: new PlaceScreen(unitOfWork),
    changeScreen: new ChangeScreen(unitOfWork, changeDevice),
    listScreens: new ListScreens(database, devices, clock),
    writeMessage: new WriteBoardMessage(unitOfWork),
    listMessages: new ListBoardMessages(database, clock, new StaffDirectory(database)),
    pairScreen,
    readZoneBoard,
    asActor,

    board: (zone: string, showsNames = false) => readZoneBoard.run({ centreCode: CENTRE, zone, showsNames }),
    lookAs: (deviceId: string, asked: Parameters<ReadOwnZone['run']>[0] = {}) =>
      asActor({ kind: 'device', id: deviceId, permissions: ['queueing.read-board'] }, () =>
        readOwnZone.run(asked),
      ),

    /** A new screen that a lead hangs up in a zone. */
    async hang(
      zone: string,
      more: Partial<Parameters<PairScreen['run']>[0]['settings']> = {},
      address: string = newId(),
    ) {
      const { code } = await askForPairing.run({ kind: 'display', deviceCode: address });
      return pairScreen.run({
        centreCode: CENTRE,
        pairingCode: code,
        label: '화면',
        settings: { zone, showsNames: false, theme: 'light', speaks: true, volume: 80, ...more },
        replaces: false,
      });
    },
  };
};

export type Screens = Awaited<ReturnType<typeof openScreens>>;
