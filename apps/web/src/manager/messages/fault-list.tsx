import type { Fault } from './messages-api.ts';
import { faultWords } from './wording-words.ts';

/** What keeps the wording from being saved; pressing one goes to its place. */
export function FaultList({ faults, onGoTo }: { faults: readonly Fault[]; onGoTo(fault: Fault): void }) {
  return (
    <div role="status" className="wording-faults">
      {faults.length > 0 && (
        <>
          <p>
            <b>고칠 곳 {faults.length}개</b>
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.code}|${fault.what}|${fault.at}`}>
                <span>{faultWords(fault)}</span>
                {fault.at !== undefined && (
                  <button
                    type="button"
                    onClick={() => onGoTo(fault)}
                    aria-label={`${fault.what} 자리로 가기`}
                  >
                    자리로 가기
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
