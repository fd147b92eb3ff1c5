import { completeLock } from './checks/lock.mjs';
import { say } from './lib/say.mjs';

say(`${completeLock()} packages of other platforms added to package-lock.json.`);
