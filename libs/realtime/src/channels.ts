import type { messageSchemas } from './messages.ts';
import type { Topic } from './topics.ts';

interface Channel {
  /** The topic's name, with its parameters in braces. */
  address: string;
  summary: string;
  parameters: Record<string, string>;
  messages: readonly (keyof typeof messageSchemas)[];
  /** Where the snapshot is fetched that carries the same sequence. */
  snapshots: readonly string[];
}

const visitId = { visitId: 'Id of the visit' };

/** What is said on which kind of topic. */
export const channels: Record<Topic['kind'], Channel> = {
  queue: {
    address: 'queue:{centre}',
    summary: 'Everything that changes in the lines of a centre, for its staff',
    parameters: { centre: 'Code of the centre' },
    messages: [
      'ticket-called',
      'line-changed',
      'board-changed',
      'help-called',
      'help-answered',
      'alarm-raised',
      'alarm-answered',
      'alarm-settled',
    ],
    snapshots: ['/api/queueing/board', '/api/queueing/line'],
  },
  zone: {
    address: 'zone:{centre}/{zone}',
    summary: 'What changes in one part of the building, for the screens there',
    parameters: { centre: 'Code of the centre', zone: 'Code of the zone' },
    messages: ['ticket-called', 'line-changed', 'board-changed', 'elsewhere'],
    snapshots: ['/api/queueing/zone-board'],
  },
  visit: {
    address: 'visit:{visitId}',
    summary: 'The changes of one visit, for those who may follow it',
    parameters: visitId,
    messages: ['ticket-called', 'line-changed'],
    snapshots: ['/api/queueing/my-visit'],
  },
  notice: {
    address: 'notice:{visitId}',
    summary: 'What a visitor is told besides the changes of the ticket',
    parameters: visitId,
    messages: ['turn-near', 'stay-over'],
    snapshots: ['/api/queueing/my-visit'],
  },
};
