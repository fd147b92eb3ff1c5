import type { z } from 'zod';
import type { RelayedFact } from '#kernel';
import {
  AlarmAnswered,
  AlarmRaised,
  AlarmSettled,
  BoardChanged,
  CounterChanged,
  HelpAnswered,
  HelpCalled,
  LineChanged,
  SeatsChanged,
  StayOver,
  TicketCalled,
  TicketIssued,
  TurnNear,
} from '#queueing/events';
import type { Said, TopicMessage } from '../messages.ts';
import { noticeTopic, queueTopic, visitTopic } from '../topics.ts';

type Payload<Event extends { schema: z.ZodType }> = z.output<Event['schema']>;
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

const onAlarm = (name: string, payload: unknown): TopicMessage => {
  const { centreCode, sequence, at, alarmId, ...fact } = payload as Payload<typeof AlarmRaised> &
    Payload<typeof AlarmSettled>;
  const on = { topic: queueTopic(centreCode), sequence, at };
  if (name === AlarmAnswered.name) return { ...on, name: 'alarm-answered', body: { alarmId } };
  if (name === AlarmSettled.name)
    return { ...on, name: 'alarm-settled', body: { alarmId, outcome: fact.outcome } };
  const { kind, kindLabel, place, ticketNumber } = fact;
  return { ...on, name: 'alarm-raised', body: { alarmId, kind, kindLabel, place, ticketNumber } };
};

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
    case HelpCalled.name:
    case HelpAnswered.name: {
      const { centreCode, sequence, at, place } = payload as Payload<typeof HelpCalled>;
      const said = name === HelpCalled.name ? 'help-called' : 'help-answered';
      return [{ topic: queueTopic(centreCode), sequence, at, name: said, body: { place } }];
    }
    case BoardChanged.name: {
      const { centreCode, sequence, at, what } = payload as Payload<typeof BoardChanged>;
      return [{ topic: queueTopic(centreCode), sequence, at, name: 'board-changed', body: { what } }];
    }
    case SeatsChanged.name: {
      const { centreCode, sequence, at, stage } = payload as Payload<typeof SeatsChanged>;
      return [{ topic: queueTopic(centreCode), sequence, at, ...lineChanged(stage, null, 'seats-changed') }];
    }
    case AlarmRaised.name:
    case AlarmAnswered.name:
    case AlarmSettled.name:
      return [onAlarm(name, payload)];
    case TurnNear.name: {
      const { visitId, noticeSequence, at, ...fact } = payload as Payload<typeof TurnNear>;
      const { ticketNumber, stage, stageLabel, peopleAhead } = fact;
      return [
        {
          topic: noticeTopic(visitId),
          sequence: noticeSequence,
          at,
          name: 'turn-near',
          body: { ticketNumber, stage, stageLabel, peopleAhead },
        },
      ];
    }
    case StayOver.name: {
      const { visitId, noticeSequence, at, ticketNumber, stage } = payload as Payload<typeof StayOver>;
      return [
        {
          topic: noticeTopic(visitId),
          sequence: noticeSequence,
          at,
          name: 'stay-over',
          body: { ticketNumber, stage },
        },
      ];
    }
    default:
      return [];
  }
};
