import { Badge } from '../ui/badge.tsx';
import { stateWords } from './message-words.ts';
import type { MessageState } from './use-messages.ts';

const shapes: Record<MessageState, string> = {
  pending: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.5l2.2 1.4',
  sending: 'M2 8h11M9 3.5 13.5 8 9 12.5',
  sent: 'm2.5 8.5 3.6 3.6 7.4-8',
  failed: 'm3 3 10 10M13 3 3 13',
  unknown: 'M5.4 5.6c.2-3.6 5.4-3.4 5.2 0C10.5 7.8 8 7.6 8 10M8 12.8v.4',
  'not-sent': 'M3 8h10',
};

/** The state in a word and a shape, never in colour alone. */
export function StateBadge({ state }: { state: MessageState }) {
  const { label, tone } = stateWords[state];
  return (
    <Badge tone={tone}>
      <StateShape state={state} />
      {label}
    </Badge>
  );
}

export function StateShape({ state }: { state: MessageState }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapes[state]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
