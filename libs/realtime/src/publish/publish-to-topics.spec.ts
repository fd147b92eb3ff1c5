import { describe, expect, it } from '@jest/globals';
import type { EventType, RelayedFact } from '#kernel';
import { CounterChanged, LineChanged, TicketCalled, VisitFinished } from '#queueing/events';
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
    expect(JSON.stringify(publisher.published)).not.toContain('019e4a3c-0000-7000-8000-000000000009');
  });

  it('is kept only as long as the memory is meant to be', () => {
    const publisher = new TopicPublisherInMemory(2);
    const message = { topic: 'queue:centre-1', name: 'line-changed', at, body: {} };
    publisher.publish([1, 2, 3].map((sequence) => ({ ...message, sequence })));
    expect(publisher.published.map(({ sequence }) => sequence)).toEqual([2, 3]);
  });
});
