import { describe, expect, it } from '@jest/globals';
import type { EventType, RelayedFact } from '#kernel';
import {
  AlarmRaised,
  BoardChanged,
  CounterChanged,
  LineChanged,
  TicketCalled,
  VisitFinished,
} from '#queueing/events';
import { ZonesOnFloor, type FloorChange } from '../zones-on-floor.ts';
import { channels } from '../channels.ts';
import { topicMessage } from '../messages.ts';
import { parseTopic } from '../topics.ts';
import { PublishToTopics } from './publish-to-topics.job.ts';
import { TopicPublisherInMemory } from './topic-publisher.ts';

const at = '2021-05-26T00:00:00Z';
const visitId = '019e4a3c-0000-7000-8000-000000000001';
const ticket = (sequence: number, visitSequence: number) => ({
  centreCode: 'centre-1',
  sequence,
  visitId,
  personId: '019e4a3c-0000-7000-8000-000000000009',
  visitSequence,
  ticketNumber: 'A012',
  stage: 'desk',
  at,
});

const fact = <Payload>({ name }: EventType<Payload>, payload: Payload): RelayedFact => ({
  id: 'fact',
  name,
  payload,
  correlationId: 'test',
  occurredAt: Temporal.Instant.from(at),
});

const calledFact = fact(TicketCalled, {
  ...ticket(2, 2),
  stageLabel: '상담',
  counterCode: 'desk-1',
  counterLabel: '1번',
  callSequence: 1,
});
const completedFact = fact(LineChanged, { ...ticket(3, 3), change: 'completed', nextStage: null });
const finishedFact = fact(VisitFinished, { ...ticket(3, 3), bookingId: null, outcome: 'completed' as const });
const counterFact = fact(CounterChanged, {
  centreCode: 'centre-1',
  sequence: 4,
  counterCode: 'desk-1',
  stage: 'desk',
  state: 'closed' as const,
  at,
});

describe('what the listeners hear', () => {
  it('is one message for each step of a topic’s sequence, in order, without a name or a person', async () => {
    const publisher = new TopicPublisherInMemory();
    await new PublishToTopics(publisher).pass([counterFact, finishedFact, completedFact, calledFact]);
    const on = (topic: string) => publisher.published.filter((message) => message.topic === topic);

    expect(on('queue:centre-1').map(({ sequence, name }) => [sequence, name])).toEqual([
      [2, 'ticket-called'],
      [3, 'line-changed'],
      [4, 'line-changed'],
    ]);
    expect(on(`visit:${visitId}`).map(({ sequence, name }) => [sequence, name])).toEqual([
      [2, 'ticket-called'],
      [3, 'line-changed'],
    ]);
    expect(on('queue:centre-1')[0]?.body).toEqual({
      ticketNumber: 'A012',
      stage: 'desk',
      stageLabel: '상담',
      counterLabel: '1번',
      callSequence: 1,
    });
    for (const message of publisher.published) {
      expect(topicMessage.parse(message)).toEqual(message);
      expect(channels[parseTopic(message.topic)!.kind].messages).toContain(message.name);
    }
    expect(JSON.stringify(publisher.published)).not.toContain('019e4a3c-0000-7000-8000-000000000009');
  });

  it('is kept only as long as the memory is meant to be', () => {
    const publisher = new TopicPublisherInMemory(2);
    const body = { stage: 'desk', nextStage: null, change: 'completed' };
    const message = { topic: 'queue:centre-1', name: 'line-changed' as const, at, body };
    publisher.publish([1, 2, 3].map((sequence) => ({ ...message, sequence })));
    expect(publisher.published.map(({ sequence }) => sequence)).toEqual([2, 3]);
  });
});

describe('what the zones hear', () => {
  const zones = { desk: ['desk'], rooms: ['room', 'chairs'] };
  const asked: string[][] = [];
  class TwoZones extends ZonesOnFloor {
    async of(centreCodes: readonly string[]) {
      asked.push([...centreCodes]);
      return ({ centreCode, stages, zones: named, counterCode }: FloorChange) =>
        centreCode !== 'centre-1'
          ? []
          : Object.entries(zones).map(([code, own]) => ({
              code,
              shows:
                named === undefined
                  ? counterCode !== 'desk-hidden' && stages.some((stage) => own.includes(stage))
                  : named === null || named.includes(code),
            }));
    }

    async zoneOfDevice() {
      return null;
    }
  }

  const boardFact = (sequence: number, named: string[] | null) =>
    fact(BoardChanged, { centreCode: 'centre-1', sequence, what: 'message' as const, zones: named, at });
  const alarmFact = fact(AlarmRaised, {
    centreCode: 'centre-1',
    sequence: 8,
    alarmId: '019e4a3c-0000-7000-8000-00000000000a',
    kind: 'help',
    kindLabel: '도움 요청',
    place: '상담 1번',
    ticketNumber: null,
    at,
  });

  it('is every step of the centre’s sequence, and of what they do not show nothing but the step', async () => {
    const publisher = new TopicPublisherInMemory();
    await new PublishToTopics(publisher, new TwoZones()).pass([
      calledFact,
      fact(LineChanged, { ...ticket(3, 3), change: 'completed', nextStage: 'room' }),
      counterFact,
      fact(TicketCalled, {
        ...ticket(5, 4),
        stageLabel: '상담',
        counterCode: 'desk-hidden',
        counterLabel: '뒷방',
        callSequence: 1,
      }),
      boardFact(6, null),
      boardFact(7, ['rooms']),
      alarmFact,
      finishedFact,
    ]);
    const heardIn = (zone: string) =>
      publisher.published.filter(({ topic }) => topic === `zone:centre-1/${zone}`);
    const names = (zone: string) => heardIn(zone).map(({ sequence, name }) => [sequence, name]);

    expect(names('desk')).toEqual([
      [2, 'ticket-called'],
      [3, 'line-changed'],
      [4, 'line-changed'],
      [5, 'elsewhere'],
      [6, 'board-changed'],
      [7, 'elsewhere'],
      [8, 'elsewhere'],
    ]);
    expect(names('rooms')).toEqual([
      [2, 'elsewhere'],
      [3, 'line-changed'],
      [4, 'elsewhere'],
      [5, 'elsewhere'],
      [6, 'board-changed'],
      [7, 'board-changed'],
      [8, 'elsewhere'],
    ]);
    const elsewhere = publisher.published.filter(({ name }) => name === 'elsewhere');
    expect(elsewhere.every(({ body }) => Object.keys(body).length === 0)).toBe(true);
    expect(JSON.stringify(heardIn('rooms'))).not.toMatch(/A012|뒷방|도움/);
    for (const message of publisher.published) expect(topicMessage.parse(message)).toEqual(message);
    expect(asked).toEqual([['centre-1']]);
  });
});
