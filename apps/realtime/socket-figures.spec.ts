import { expect, it } from '@jest/globals';
import { Server } from 'socket.io';
import { Metrics } from '#kernel';
import { socketFigures } from './socket-figures.ts';

it('sockets are counted by the kind of topic they hear, not by the topic', async () => {
  const server = new Server();
  const { adapter } = server.of('/');
  const hears = (socket: string, ...topics: string[]) => adapter.addAll(socket, new Set([socket, ...topics]));
  await hears('a', 'queue:seongbuk-1', 'zone:seongbuk-1/hall');
  await hears('b', 'queue:seongbuk-1');
  await hears(
    'c',
    'visit:01890000-0000-7000-8000-000000000001',
    'notice:01890000-0000-7000-8000-000000000001',
  );
  const metrics = new Metrics();
  metrics.reads(socketFigures(server));
  const text = await metrics.text();
  expect(text).toContain('charye_topics{kind="queue"} 1\n');
  expect(text).toContain('charye_topic_sockets{kind="queue"} 2\n');
  expect(text).toContain('charye_topic_sockets{kind="visit"} 1\n');
  expect(text).toContain('\ncharye_sockets 0\n');
  expect(text).not.toMatch(/seongbuk|01890000/);
});
