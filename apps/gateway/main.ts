import { openLog, readEnvironment, runProcess, SystemClock } from '#kernel';
import { gatewayEnvironment } from './environment.ts';
import { buildGateway } from './gateway.ts';
import { Journal } from './journal.ts';

const start = async () => {
  const environment = readEnvironment(gatewayEnvironment);
  const log = openLog('gateway', 'info');
  const server = buildGateway({
    apiKey: environment.GATEWAY_API_KEY,
    senders: environment.GATEWAY_SENDERS,
    journal: await Journal.open(environment.GATEWAY_JOURNAL),
    clock: new SystemClock(),
  });
  const address = await server.listen({ port: environment.PORT, host: environment.HOST });
  log.info({ address }, 'Phones can be looked into');
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

runProcess(start);
