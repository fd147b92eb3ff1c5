import { departments } from '../../dist/libs/departments/index.js';
import { Database, newId, openClock, UnitOfWork } from '../../dist/libs/kernel/src/index.js';
import { VisitorArrived } from '../../dist/libs/scheduling/src/events.js';
import { startAsked } from './asked-process.mjs';

const CENTRE = 'seongbuk-1';
const COUNTER = 'screening-1';
const BOARD = '/api/queueing/zone-board';

/** Fills the line: people who have gone past the desk. */
const fillLine = async (floor, count) => {
  const database = await Database.open({
    url: floor.env.DATABASE_URL,
    entities: [],
    applicationName: 'bench',
    poolSize: 2,
  });
  const { clock, close } = await openClock(database, 'demo');
  const serviceCode = departments.flatMap(({ visitPaths }) => visitPaths)[0].services[0];
  await new UnitOfWork(database, clock).run(async (tx) => {
    for (let nth = 0; nth < count; nth++)
      tx.record(VisitorArrived, {
        visitId: newId(),
        bookingId: newId(),
        personId: newId(),
        centreCode: CENTRE,
        zone: 'Asia/Seoul',
        serviceCode,
        serviceLabel: 'bench',
        startsAt: tx.now.toString(),
        arrivedAt: tx.now.toString(),
        needs: [],
        checkedInBy: 'desk',
      });
  });
  for (let waiting = 0; waiting < count;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { rows } = await floor.db.query('select count(*)::int as n from queueing.ticket');
    waiting = rows[0].n;
  }
  close();
  await database.close();
};

const openCounter = async (floor) => {
  const { username, password } = floor.account;
  const signedIn = await floor.request('POST', '/api/staff/session', { body: { username, password } });
  const cookie = signedIn.cookies.map((one) => one.split(';')[0]).join('; ');
  const { body } = await floor.request('GET', '/api/queueing/counters', { cookie });
  const counter = body.counters.find(({ code }) => code === COUNTER);
  await floor.request('POST', `/api/queueing/counters/${counter.id}/opening`, { cookie });
  return { cookie, id: counter.id };
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * A nurse calls, screens hear: from the answer of the call (its commit) through outbox, worker and Redis to
 * each of the clients of two processes.
 */
export const playCalls = async (floor, crowd, { calls, sockets }) => {
  await fillLine(floor, calls + 1);
  const { cookie, id } = await openCounter(floor);
  const toEach = [];
  const toLast = [];
  let missing = 0;
  /** Nobody else changes the floor, so what the tables say after an act is the act's own sequence. */
  const heardByAll = async () => {
    const { rows } = await floor.db.query(
      'select sequence::int as n from queueing.board where centre_code = $1',
      [CENTRE],
    );
    const times = await crowd.ask('heardBy', { sequence: rows[0].n });
    missing += sockets - times.length;
    return times;
  };
  await crowd.ask('record', { on: true });
  for (let nth = 0; nth <= calls; nth++) {
    const called = await floor.request('POST', `/api/queueing/counters/${id}/next-call`, { cookie });
    const times = await heardByAll();
    await floor.request('POST', `/api/queueing/tickets/${called.body.ticket.id}/completion`, {
      cookie,
      body: {},
    });
    await heardByAll();
    // The first is there to warm up.
    if (nth === 0 || times.length === 0) continue;
    const millis = times.map((time) => Math.max(0, time - called.at));
    toEach.push(...millis);
    toLast.push(Math.max(...millis));
  }
  await crowd.ask('record', { on: false });
  toEach.sort((a, b) => a - b);
  toLast.sort((a, b) => a - b);
  return {
    p50: at(toEach, 0.5),
    p99: at(toEach, 0.99),
    lastP50: at(toLast, 0.5),
    lastMost: toLast.at(-1),
    missing,
  };
};

/** Both processes are killed and come back; everybody returns within `pauseMillis` and fetches the board. */
export const playStorm = async (floor, crowd, { sockets, token, pauseMillis }) => {
  const board = { port: floor.port, path: BOARD, authorization: `Device ${floor.device}` };
  await crowd.ask('storm', { port: floor.port, token, pauseMillis, board });
  const before = await floor.statements();
  await floor.killRealtimes();
  await floor.restartRealtimes();
  const restarted = Number(process.hrtime.bigint()) / 1e6;
  const over = await crowd.ask('stormOver');
  const { rows } = await floor.db.query(
    'select sequence::int as n from queueing.board where centre_code = $1',
    [CENTRE],
  );
  return {
    back: over.back,
    seconds: (over.lastBack - restarted) / 1_000,
    tries: over.tries,
    statements: (await floor.statements()) - before,
    isHealed: over.back === sockets && over.lowest === rows[0].n,
  };
};

export const connectCrowd = async (floor, { sockets, token }) => {
  const crowd = await startAsked('socket-crowd.mjs');
  await crowd.ask('connect', { port: floor.port, count: sockets, token });
  return crowd;
};
