import { useState } from 'react';
import { Select } from '../../ui/select.tsx';
import type { Wording } from './messages-api.ts';

// Those that letters to residents use; the others may be typed.
const particles = ['이/가', '을/를', '은/는', '와/과', '으로/로'];
const none = 'none';

interface VariableChipsProps {
  variables: Wording['variables'];
  body: string;
  isKorean: boolean;
  onInsert(text: string): void;
}

/** What the purpose can say, to be put where the cursor stands; with a particle that follows its last sound. */
export function VariableChips({ variables, body, isKorean, onInsert }: VariableChipsProps) {
  const [particle, setParticle] = useState(none);
  const insert = (name: string) =>
    onInsert(particle === none || !isKorean ? `{${name}}` : `{${name}:${particle}}`);
  return (
    <div className="wording-variables" role="group" aria-label="넣을 수 있는 항목">
      <ul>
        {variables.map(({ name, label, isRequired }) => {
          const isMissing = isRequired && !new RegExp(`\\{${name}[:}]`).test(body);
          return (
            <li key={name}>
              <button
                type="button"
                data-missing={isMissing || undefined}
                onClick={() => insert(name)}
                aria-label={`${label} 넣기${isRequired ? ' (필수)' : ''}`}
              >
                {label}
                {isRequired && <b>{isMissing ? '필수' : '✓'}</b>}
              </button>
            </li>
          );
        })}
      </ul>
      {isKorean && (
        <Select
          label="항목 뒤 조사"
          value={particle}
          onChange={setParticle}
          options={[{ code: none, label: '없음' }, ...particles.map((code) => ({ code, label: code }))]}
        />
      )}
    </div>
  );
}
