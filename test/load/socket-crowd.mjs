import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { RawListener, sequenceIn } from './raw-listener.mjs';

// Thousands of clients in a process of their own, so that who listens does not stand in the way of who tells.
const now = () => Number(process.hrtime.bigint()) / 1e6;
const AT_ONCE = 200;
/** Outgoing ports are counted per address; a loopback has many addresses. */
const PER_ADDRESS = 20_000;

let crowd = [];
let heard = 0;
let wanted = Infinity;
let reached = () => undefined;
/** Per sequence, when each of those who heard it did; only while somebody wants to know. */
let arrivals;
/** The sequence that somebody waits for everybody to hear. */
let awaited;

const onMessage = (data, from, to) => {
  heard += 1;
  if (arrivals) {
    const sequence = sequenceIn(data, from, to);
    const at = now();
    const times = arrivals.get(sequence);
    if (times) times.push(at);
    else arrivals.set(sequence, [at]);
    if (awaited?.sequence === sequence) awaited.check();
  }
  if (heard >= wanted) reached(now());
};

const open = ({ port, token }, at, onClose) =>
  new RawListener({
    port,
    token,
    // Only where it is needed: the kernel looks long for a port of a given address.
    localAddress: at < PER_ADDRESS ? undefined : `127.0.0.${1 + Math.floor(at / PER_ADDRESS)}`,
    onMessage,
    onClose,
  });

/** Connects one after another, so many at a time, and answers how long it took. */
const connectAll = async ({ count, stalled = false, ...to }) => {
  const began = now();
  let next = 0;
  let failed = 0;
  const group = [];
  const one = async () => {
    while (next < count) {
      const listener = open(to, next++);
      try {
        await listener.joined;
        group.push(listener);
        if (stalled) listener.stall();
      } catch {
        failed += 1;
        if (failed > count) return;
        next -= 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  crowd.push(...group);
  return { seconds: (now() - began) / 1_000, failed };
};

/** Fetches the board as a screen does, and answers its sequence. */
const readBoard = ({ port, path, authorization }) =>
  new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers: { authorization } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(JSON.parse(text).sequence)
          : reject(new Error(`${answer.statusCode} ${text.slice(0, 200)}`)),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

/**
 * Makes everybody come back by themselves when they lose their connection, each after a pause drawn by lot,
 * and fetch the board. Answers when the last of them is back.
 */
const comeBack = ({ pauseMillis, board, ...to }) => {
  const lost = [];
  const returns = [];
  let tries = 0;
  const back = async (at) => {
    for (;;) {
      await pause(Math.random() * pauseMillis);
      tries += 1;
      const listener = open(to, at);
      try {
        crowd[at] = await listener.joined;
        break;
      } catch {
        // Next time, after another pause.
      }
    }
    const sequence = await readBoard(board);
    returns.push({ at: now(), sequence });
  };
  return Promise.all(
    crowd.map(
      (listener, at) =>
        new Promise((resolve, reject) => {
          listener.socket.once('close', () => {
            lost.push(now());
            back(at).then(resolve, reject);
          });
        }),
    ),
  ).then(() => ({
    firstLost: Math.min(...lost),
    lastBack: Math.max(...returns.map(({ at }) => at)),
    lowest: Math.min(...returns.map(({ sequence }) => sequence)),
    back: returns.length,
    tries,
  }));
};

let storm;
const orders = {
  connect: connectAll,
  /** From now on; answers at once. */
  expect: ({ messages }) => {
    heard = 0;
    wanted = messages;
    const last = new Promise((resolve) => (reached = resolve));
    orders.last = () => last;
  },
  last: () => undefined,
  record: ({ on }) => {
    arrivals = on ? new Map() : undefined;
  },
  /** When each client heard this sequence, as soon as all of them have; after half a minute, of those who have. */
  heardBy: ({ sequence }) =>
    new Promise((resolve) => {
      const giveUp = setTimeout(() => finish(arrivals.get(sequence) ?? []), 30_000);
      const finish = (times) => {
        clearTimeout(giveUp);
        awaited = undefined;
        arrivals.clear();
        resolve(times);
      };
      const check = () => {
        const times = arrivals.get(sequence) ?? [];
        if (times.length >= crowd.length) finish(times);
      };
      awaited = { sequence, check };
      check();
    }),
  storm: (order) => {
    storm = comeBack(order);
    storm.catch(() => undefined);
  },
  stormOver: () => storm,
  close: () => {
    for (const listener of crowd) listener.close();
    crowd = [];
  },
};

process.on('message', ({ id, ask, with: argument }) => {
  Promise.resolve()
    .then(() => orders[ask](argument))
    .then(
      (answer) => process.send({ id, answer }),
      (error) => process.send({ id, error: String(error.message ?? error) }),
    );
});
process.on('disconnect', () => process.exit(0));
process.send('ready');
