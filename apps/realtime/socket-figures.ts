import type { Server } from 'socket.io';
import type { Sample, Source } from '#kernel';

const KINDS = ['queue', 'zone', 'visit', 'notice'];

/** Sockets of this process, and how many of them hear topics of each kind. */
export const socketFigures = (server: Server): Source => ({
  code: 'sockets',
  figures: [
    { name: 'charye_sockets', help: 'Sockets that this process holds' },
    { name: 'charye_topics', help: 'Topics that somebody hears here', labels: ['kind'] },
    { name: 'charye_topic_sockets', help: 'Sockets that hear topics of this kind', labels: ['kind'] },
  ],
  read: () => {
    const { rooms } = server.of('/').adapter;
    const topics = new Map(KINDS.map((kind) => [kind, { topics: 0, sockets: 0 }]));
    for (const [room, members] of rooms) {
      // A room without a kind is that of a single socket.
      const kind = topics.get(room.slice(0, room.indexOf(':')));
      if (!kind) continue;
      kind.topics += 1;
      kind.sockets += members.size;
    }
    const ofKinds = [...topics].flatMap(([kind, { topics: count, sockets }]): Sample[] => [
      { figure: 'charye_topics', value: count, labels: { kind } },
      { figure: 'charye_topic_sockets', value: sockets, labels: { kind } },
    ]);
    return [{ figure: 'charye_sockets', value: server.of('/').sockets.size }, ...ofKinds];
  },
});
