import type { ReactNode } from 'react';
import { useWords } from './words.ts';
import './keypad.css';

interface KeypadProps {
  keys: string;
  columns: number;
  value: string;
  length: number;
  onChange(value: string): void;
}

export function Keypad({ keys, columns, value, length, onChange }: KeypadProps) {
  const words = useWords();
  return (
    <div className="kiosk-keypad" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
      {[...keys].map((sign) =>
        sign === ' ' ? (
          <Key key="rub-all" isWord onPress={() => onChange('')}>
            {words.rubAll}
          </Key>
        ) : (
          <Key key={sign} onPress={() => value.length < length && onChange(value + sign)}>
            {sign}
          </Key>
        ),
      )}
      <Key isWord onPress={() => onChange(value.slice(0, -1))}>
        {words.rub}
      </Key>
    </div>
  );
}

function Key({ children, isWord, onPress }: { children: ReactNode; isWord?: boolean; onPress(): void }) {
  return (
    <button type="button" className={isWord ? 'kiosk-key is-word' : 'kiosk-key num'} onClick={onPress}>
      {children}
    </button>
  );
}

interface EnteredProps {
  value: string;
  /** How many signs stand in each group. */
  groups: number[];
}

/** What has been typed so far, with a place for each sign that is still missing. */
export function Entered({ value, groups }: EnteredProps) {
  const words = useWords();
  return (
    <div className="kiosk-entered">
      <output className="visually-hidden" aria-live="polite">
        {words.entered}: {[...value].join(' ')}
      </output>
      {groups.map((length, group) => {
        const start = groups.slice(0, group).reduce((sum, one) => sum + one, 0);
        return (
          <span key={group} className="kiosk-entered-group" aria-hidden="true">
            {Array.from({ length }, (_, place) => (
              <span key={place} data-next={start + place === value.length || undefined}>
                {value[start + place] ?? ''}
              </span>
            ))}
          </span>
        );
      })}
    </div>
  );
}
