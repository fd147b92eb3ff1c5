import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openKernel, type Kernel } from '../../../../test/support/kernel.ts';
import { noteDemoClockSeen, openClock, resumeDemoClock, setDemoClock } from './clock-anchor.ts';
import { SystemClock } from './clock.ts';

const may26 = Temporal.Instant.from('2021-05-26T01:20:00Z');

let kernel: Kernel;
beforeAll(async () => {
  kernel = await openKernel();
});
afterAll(() => kernel.close());

const shown = async () => {
  const { clock, close } = await openClock(kernel.database, 'demo');
  close();
  return clock;
};

describe('the demo clock of an installation', () => {
  it('must be set before a process can follow it', async () => {
    await expect(openClock(kernel.database, 'demo')).rejects.toThrow('Demo mode needs a demo clock');
  });

  it('is the same in every process', async () => {
    await setDemoClock(kernel.database, may26, 0);
    const clocks = await Promise.all([shown(), shown()]);
    expect(clocks.map((clock) => clock.now().toString())).toEqual([may26.toString(), may26.toString()]);
  });

  it('goes on in the morning from where it was last seen', async () => {
    await setDemoClock(kernel.database, may26, 0);
    const seen = Object.assign(await shown(), { now: () => may26.add({ hours: 2 }) });
    await noteDemoClockSeen(kernel.database, seen);
    await resumeDemoClock(kernel.database);
    expect((await shown()).now().equals(may26.add({ hours: 2 }))).toBe(true);
  });

  it('is not what runs in live mode', async () => {
    const { clock } = await openClock(kernel.database, 'live');
    expect(clock).toBeInstanceOf(SystemClock);
  });
});
