import { describe, expect, it } from '@jest/globals';
import { Upstreams } from './upstreams.ts';

const open = () => {
  const time = { now: 0 };
  const upstreams = new Upstreams(['http://127.0.0.1:4101', 'http://127.0.0.1:4104'], () => time.now);
  const ports = () => upstreams.inOrder().map(({ port }) => port);
  const use = (port: number, by = 1) => {
    upstreams.inOrder().find((one) => one.port === port)!.used += by;
  };
  const fail = (port: number) => upstreams.noteFailure(upstreams.inOrder().find((one) => one.port === port)!);
  return { time, ports, use, fail };
};

describe('the realtime processes behind one address', () => {
  it('are used evenly', () => {
    const { ports, use } = open();
    expect(ports()).toEqual([4101, 4104]);
    use(4101);
    expect(ports()).toEqual([4104, 4101]);
    use(4104, 2);
    expect(ports()).toEqual([4101, 4104]);
  });

  it('are tried last for a while after they failed, however little they are used', () => {
    const { time, ports, use, fail } = open();
    use(4104, 100);
    fail(4101);
    expect(ports()).toEqual([4104, 4101]);
    time.now = 2_999;
    expect(ports()).toEqual([4104, 4101]);
    time.now = 3_000;
    expect(ports()).toEqual([4101, 4104]);
  });

  it('are tried all the same when all of them have failed', () => {
    const { ports, fail } = open();
    fail(4101);
    fail(4104);
    expect(ports()).toHaveLength(2);
  });
});
