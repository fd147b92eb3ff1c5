import { stateWords } from './message-words.ts';
import { StateShape } from './state-badge.tsx';
import type { MessagePage, MessageState } from './use-messages.ts';

const offered: MessageState[] = ['pending', 'sent', 'failed', 'unknown', 'not-sent'];

interface StateFilterProps {
  chosen: MessageState | null;
  counts: MessagePage['counts'] | undefined;
  onChoose(state: MessageState | null): void;
}

export function StateFilter({ chosen, counts, onChoose }: StateFilterProps) {
  const all = counts && counts.pending + counts.sent + counts.failed + counts.notSent;
  const countOf = (state: MessageState) =>
    // The server counts what failed and what nobody knows together, so neither choice can show it alone.
    ({ pending: counts?.pending, sent: counts?.sent, 'not-sent': counts?.notSent })[state as 'sent'];
  return (
    <div className="state-filter" role="group" aria-label="발송 상태로 거르기">
      <Choice isChosen={chosen === null} count={all} onChoose={() => onChoose(null)}>
        전체
      </Choice>
      {offered.map((state) => (
        <Choice
          key={state}
          isChosen={chosen === state}
          count={countOf(state)}
          onChoose={() => onChoose(state)}
        >
          <StateShape state={state} />
          {stateWords[state].label}
        </Choice>
      ))}
    </div>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  count: number | undefined;
  onChoose(): void;
  children: React.ReactNode;
}

function Choice({ isChosen, count, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" className="state-choice" aria-pressed={isChosen} onClick={onChoose}>
      {children}
      {count !== undefined && <span className="state-count num">{count.toLocaleString('ko-KR')}</span>}
    </button>
  );
}
