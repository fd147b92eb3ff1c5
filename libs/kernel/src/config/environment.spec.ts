import { describe, expect, it } from '@jest/globals';
import {
  ConfigError,
  describeEnvironment,
  portEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
} from './environment.ts';

const environment = processEnvironment.extend(portEnvironment.shape).extend(redisEnvironment.shape);
const complete = {
  DATABASE_URL: 'postgres://charye@127.0.0.1:5432/charye',
  REDIS_URL: 'redis://127.0.0.1:6379',
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
};

describe('the environment of a process', () => {
  it('is read with what is usual where nothing is said', () => {
    expect(readEnvironment(environment, { ...complete, PORT: '8080' })).toMatchObject({
      CHARYE_MODE: 'live',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: 8080,
    });
  });

  it.each([
    ['DATABASE_URL', 'mysql://127.0.0.1/charye'],
    ['DATABASE_URL', undefined],
    ['REDIS_URL', 'http://127.0.0.1'],
    ['SECRET_KEY', 'too short'],
    ['CHARYE_MODE', 'test'],
    ['PORT', '70000'],
    ['PORT', 'eighty'],
  ])('stops the boot by naming %s when it is %s', (name, value) => {
    expect(() => readEnvironment(environment, { ...complete, [name]: value })).toThrow(ConfigError);
    expect(() => readEnvironment(environment, { ...complete, [name]: value })).toThrow(`  ${name}: `);
  });

  it('names everything that is wrong at once, and never the value', () => {
    const wrong = { DATABASE_URL: 'mysql://root:hunter2@db/charye', SECRET_KEY: 'hunter2' };
    const read = () => readEnvironment(environment, wrong);
    expect(read).toThrow(/DATABASE_URL: [^]*SECRET_KEY: must be 32 random bytes[^]*REDIS_URL: /);
    expect(read).not.toThrow(/hunter2/);
  });
});

it('the example of an environment has a line for each variable, commented out where it may be left away', () => {
  const text = describeEnvironment('api', environment);
  expect(text).toContain('\nDATABASE_URL=\n');
  expect(text).toContain('\n# LOG_LEVEL=info\n');
  for (const name of Object.keys(environment.shape)) expect(text).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
});
