import { z } from 'zod';
import { channels, MESSAGE_EVENT, messageSchemas, RENEW_EVENT } from '#realtime';

const schemaOf = (schema: z.ZodType) => {
  // AsyncAPI's own schema format is draft 7 of JSON Schema, and says so once for the whole document.
  const described = z.toJSONSchema(schema, { target: 'draft-7' });
  delete described.$schema;
  return described;
};

const refTo = (...path: string[]) => ({ $ref: `#/${path.join('/')}` });
const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;

const messages = Object.entries(messageSchemas).map(([name, schema]) => [
  name,
  {
    name: MESSAGE_EVENT,
    title: name,
    summary: schema.meta()?.['description'],
    contentType: 'application/json',
    payload: refTo('components', 'schemas', name),
  },
]);

const topicChannels = Object.entries(channels).map(([kind, channel]) => [
  kind,
  {
    address: channel.address,
    summary: channel.summary,
    description: `Messages come in the socket event \`${MESSAGE_EVENT}\`. The snapshots with the same sequence: ${channel.snapshots.map((path) => `\`GET ${path}\``).join(', ')}.`,
    parameters: Object.fromEntries(
      Object.entries(channel.parameters).map(([name, description]) => [name, { description }]),
    ),
    messages: Object.fromEntries(
      channel.messages.map((name) => [name, refTo('components', 'messages', name)]),
    ),
  },
]);

const sends = Object.entries(channels).map(([kind, channel]) => [
  `tell${capital(kind)}`,
  {
    action: 'send',
    channel: refTo('channels', kind),
    messages: channel.messages.map((name) => refTo('channels', kind, 'messages', name)),
  },
]);

/** The AsyncAPI document, made from the schemas of the messages and the table of topics. */
export const asyncApi = () => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Charye 차례: what screens hear',
    version: '1',
    description:
      'socket.io 4, websocket only. A client brings a ticket of `POST /api/realtime/tickets` as `auth.token` and hears the topics of that ticket; a refused one is the connect error `realtime.ticket-refused`. Nothing is replayed: who has just connected or sees a gap in the sequence fetches the snapshot.',
  },
  defaultContentType: 'application/json',
  servers: {
    realtime: {
      host: '{host}',
      pathname: '/socket.io/',
      protocol: 'wss',
      description: 'The same address as the pages',
      variables: { host: { default: 'localhost:4100' } },
    },
  },
  channels: {
    ...Object.fromEntries(topicChannels),
    socket: {
      address: '/socket.io/',
      summary: 'What a client may say',
      messages: { [RENEW_EVENT]: refTo('components', 'messages', RENEW_EVENT) },
    },
  },
  operations: {
    ...Object.fromEntries(sends),
    renewTicket: {
      action: 'receive',
      channel: refTo('channels', 'socket'),
      messages: [refTo('channels', 'socket', 'messages', RENEW_EVENT)],
      summary:
        'A newer ticket for the same topics keeps the socket for longer; answered with whether it was taken',
    },
  },
  components: {
    messages: {
      ...Object.fromEntries(messages),
      [RENEW_EVENT]: {
        name: RENEW_EVENT,
        title: RENEW_EVENT,
        contentType: 'application/json',
        payload: { type: 'string', description: 'The ticket' },
      },
    },
    schemas: Object.fromEntries(
      Object.entries(messageSchemas).map(([name, schema]) => [name, schemaOf(schema)]),
    ),
  },
});
