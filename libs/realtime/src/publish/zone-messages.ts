import type { z } from 'zod';
import type { RelayedFact } from '#kernel';
import {
  BoardChanged,
  CounterChanged,
  LineChanged,
  SeatsChanged,
  TicketCalled,
  TicketIssued,
} from '#queueing/events';
import type { TopicMessage } from '../messages.ts';
import { queueTopic, zoneTopic } from '../topics.ts';
import type { FloorChange } from '../zones-on-floor.ts';

type Payload<Event extends { schema: z.ZodType }> = z.output<Event['schema']>;

/** What a fact changes on the floor; what only staff are told about (a call for help) shows nowhere. */
const changeOf = ({ name, payload }: RelayedFact): FloorChange | undefined => {
  const { centreCode } = payload as { centreCode: string };
  switch (name) {
    case TicketIssued.name:
    case CounterChanged.name:
    case SeatsChanged.name:
      return { centreCode, stages: [(payload as { stage: string }).stage] };
    case TicketCalled.name: {
      const { stage, counterCode } = payload as Payload<typeof TicketCalled>;
      return { centreCode, stages: [stage], counterCode };
    }
    case LineChanged.name: {
      const { stage, nextStage } = payload as Payload<typeof LineChanged>;
      return { centreCode, stages: nextStage ? [stage, nextStage] : [stage] };
    }
    case BoardChanged.name:
      return { centreCode, stages: [], zones: (payload as Payload<typeof BoardChanged>).zones };
    default:
      return undefined;
  }
};

/**
 * The zones' share of what a fact said to the queue of its centre. Every zone is told of every step, so that none
 * takes it for a gap; those that do not show it learn only that it was elsewhere.
 */
export const zoneMessages = (
  fact: RelayedFact,
  messages: readonly TopicMessage[],
  zonesSeeing: (change: FloorChange) => { code: string; shows: boolean }[],
): TopicMessage[] => {
  const centreCode = centreOf(fact);
  const said = messages.find(({ topic }) => topic === queueTopic(centreCode ?? ''));
  if (!said || !centreCode) return [];
  const change = changeOf(fact);
  return zonesSeeing(change ?? { centreCode, stages: [] }).map(({ code, shows }) => {
    const topic = zoneTopic(centreCode, code);
    if (change && shows) return { ...said, topic };
    return { topic, sequence: said.sequence, at: said.at, name: 'elsewhere', body: {} };
  });
};

/** The centre on whose floor the fact happened, if it happened on one. */
export const centreOf = ({ payload }: RelayedFact): string | undefined =>
  (payload as { centreCode?: string } | null)?.centreCode;
