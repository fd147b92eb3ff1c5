import type { z } from 'zod';
import type { RelayedFact } from '#kernel';
import { CounterChanged, LineChanged, TicketCalled, TicketIssued } from '#queueing/events';
import { queueTopic, visitTopic } from '../topics.ts';
import type { TopicMessage } from './topic-publisher.ts';

type Payload<Event extends { schema: z.ZodType }> = z.output<Event['schema']>;
type Said = Pick<TopicMessage, 'name' | 'body'>;
type OnTicket = Payload<typeof TicketIssued>;

const lineChanged = (stage: string, nextStage: string | null, change: string): Said => ({
  name: 'line-changed',
  body: { stage, nextStage, change },
});

const called = (fact: Payload<typeof TicketCalled>): Said => ({
  name: 'ticket-called',
  body: {
    ticketNumber: fact.ticketNumber,
    stage: fact.stage,
    stageLabel: fact.stageLabel,
    counterLabel: fact.counterLabel,
    callSequence: fact.callSequence,
  },
});

const onBothTopics = (fact: OnTicket, said: Said): TopicMessage[] => [
  { topic: queueTopic(fact.centreCode), sequence: fact.sequence, at: fact.at, ...said },
  { topic: visitTopic(fact.visitId), sequence: fact.visitSequence, at: fact.at, ...said },
];

/**
 * What a fact says to whom. Exactly one fact per step of a topic's sequence speaks, so the end of a
 * visit, which comes with the change of its line, says nothing of its own.
 */
export const topicMessages = ({ name, payload }: RelayedFact): TopicMessage[] => {
  switch (name) {
    case TicketIssued.name: {
      const fact = payload as OnTicket;
      return onBothTopics(fact, lineChanged(fact.stage, null, 'issued'));
    }
    case TicketCalled.name: {
      const fact = payload as Payload<typeof TicketCalled>;
      return onBothTopics(fact, called(fact));
    }
    case LineChanged.name: {
      const fact = payload as Payload<typeof LineChanged>;
      return onBothTopics(fact, lineChanged(fact.stage, fact.nextStage, fact.change));
    }
    case CounterChanged.name: {
      const { centreCode, sequence, at, stage, state } = payload as Payload<typeof CounterChanged>;
      return [
        { topic: queueTopic(centreCode), sequence, at, ...lineChanged(stage, null, `counter-${state}`) },
      ];
    }
    default:
      return [];
  }
};
