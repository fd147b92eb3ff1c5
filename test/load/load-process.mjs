import { readFileSync } from 'node:fs';
import { drive, requestOf } from './http-load.mjs';

// Its own process: who asks must not stand in the way of who answers.
process.on('message', (order) => {
  void carryOut(order);
});

const carryOut = async ({ port, connections, file, repeat }) => {
  const requests = JSON.parse(readFileSync(file, 'utf8')).map(requestOf);
  let at = 0;
  const total = repeat ?? requests.length;
  const next = () => (at < total ? requests[at++ % requests.length] : undefined);
  let first;
  const result = await drive({
    port,
    connections,
    next,
    onAnswer: (status, body) => {
      if (!first && status[0] !== '2') first = body().slice(0, 300);
    },
  });
  process.send({ ...result, firstRefusal: first });
};
