import { cpus, totalmem } from 'node:os';
import { openWire, playBroadcast, playSlowReaders } from './broadcast-bench.mjs';
import { connectCrowd, playCalls, playStorm } from './floor-bench.mjs';
import { FloorProcesses } from './floor-processes.mjs';
import { figure, median, ratioRow, table } from './report.mjs';

const CENTRE_TOPIC = 'queue:seongbuk-1';
const STALLED = 200;

/** Limits and system back to back with the same clients, then the whole way of a call, slow readers and a storm. */
export const bench = async ({ server, redisUrl, rounds, short }) => {
  const size = short
    ? { sockets: 2_000, casts: 7, floorSockets: 500, calls: 20 }
    : { sockets: 10_000, casts: 11, floorSockets: 2_000, calls: 100 };
  const wire = await openWire(redisUrl);
  const measured = [];
  try {
    for (let round = 1; round <= rounds; round++) {
      process.stdout.write(`Round ${round} of ${rounds}\n`);
      measured.push(await playBroadcast(wire, size));
    }
    process.stdout.write('Readers that stop\n');
    const slow = await playSlowReaders(wire, { stalled: STALLED, messages: 6_000 });
    const slowControl = await playSlowReaders(wire, {
      stalled: STALLED,
      messages: 6_000,
      env: { LAG_BYTES: '1e12' },
    });
    process.stdout.write('Calls on their way to the screens, and a storm\n');
    const floor = await playFloor(wire, { server, redisUrl, ...size });
    return report({ measured, slow, slowControl, ...floor }, { rounds, ...size });
  } finally {
    await wire.close();
  }
};

const playFloor = async (wire, { server, redisUrl, floorSockets: sockets, calls }) => {
  const floor = await FloorProcesses.open(server, redisUrl, wire);
  const token = wire.ticket([CENTRE_TOPIC]);
  let crowd;
  try {
    crowd = await connectCrowd(floor, { sockets, token });
    const called = await playCalls(floor, crowd, { calls, sockets });
    const storm = await playStorm(floor, crowd, { sockets, token, pauseMillis: 5_000 });
    return { called, storm };
  } finally {
    await crowd?.kill();
    await floor.close();
  }
};

const report = ({ measured, slow, slowControl, called, storm }, options) => {
  const sockets = options.sockets.toLocaleString('en');
  const rows = [
    ratioRow(
      'P8',
      `broadcast to ${sockets}, ms to the last client`,
      '≤ 1.6 × plain ws',
      measured,
      ({ ours, ws }) => [ours.millis, ws.millis],
      { most: 1.6 },
    ),
    ratioRow(
      'P9',
      'longest standstill of the event loop meanwhile, ms',
      '≤ 25 ms',
      measured,
      ({ ours }) => [ours.block.probe, 25],
      { most: 1 },
    ),
    ratioRow(
      'P10',
      'memory of an idle socket, KiB',
      '≤ 1.3 × bare socket.io',
      measured,
      ({ ours, bare }) => [ours.kibPerSocket, bare.kibPerSocket],
      { most: 1.3 },
    ),
    ratioRow(
      '',
      'connections/s, ticket checked',
      '≥ 0.7 × bare socket.io',
      measured,
      ({ ours, bare }) => [ours.connectsPerSecond, bare.connectsPerSecond],
      { least: 0.7 },
    ),
    ratioRow(
      'R15',
      `KiB that each of ${STALLED} readers that stop costs`,
      '≤ 64 KiB',
      [slow],
      ({ kibEach }) => [kibEach, 64],
      { most: 1 },
    ),
  ];
  const faults = [
    ...measured.flatMap(({ ours }) => (ours.refused > 0 ? [`${ours.refused} connections were refused`] : [])),
    ...(called.missing > 0 ? [`${called.missing} messages of calls did not arrive`] : []),
    ...(storm.isHealed ? [] : ['after the storm somebody was missing or saw an old board']),
    ...(slowControl.kibEach > 2 * 64 ? [] : ['the control without the guard did not grow']),
  ];
  const busy = median(measured.map(({ ours }) => ours.block.busy));
  const lines = [
    '',
    ...table(rows),
    '',
    `P9: of the longest standstill the process itself was at work for ${figure(busy)} ms; during the rest the machine gave it no processor.`,
    `R15 without the guard (control): ${figure(slowControl.kibEach)} KiB each.`,
    `Call to screen, ${options.floorSockets.toLocaleString('en')} sockets over two processes, ${options.calls} calls, from the answer of the call: p50 ${figure(called.p50)} ms, p99 ${figure(called.p99)} ms; the last of all screens p50 ${figure(called.lastP50)} ms, at most ${figure(called.lastMost)} ms.`,
    `Storm: both processes killed; ${storm.back.toLocaleString('en')} of ${options.floorSockets.toLocaleString('en')} sockets back with the board ${figure(storm.seconds)} s after the restart (each within 5 s by lot), with ${figure(storm.statements)} statements of the database in all (R16).`,
    faults.length === 0
      ? 'Every message arrived, and every board was as new as the tables.'
      : `FAULTS:\n${faults.join('\n')}`,
  ];
  const data = {
    measuredOn: {
      cpus: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    options,
    ratios: rows.map(({ id, what, median: value, min, max, reached }) => ({
      id,
      what,
      median: value,
      min,
      max,
      reached,
    })),
    called,
    storm,
    slow,
    slowControl,
    faults,
    rounds: measured,
  };
  return { lines, data, isSound: faults.length === 0 };
};
