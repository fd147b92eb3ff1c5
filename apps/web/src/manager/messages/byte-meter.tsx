import type { Filled } from './messages-api.ts';
import { sizeWords } from './wording-words.ts';

const SMS_BYTES = 90;
const LMS_BYTES = 2_000;
/** The short messages' part of the bar, in percent: most of what is written stands there. */
const SMS_PART = 45;

const placeOf = (bytes: number): number =>
  bytes <= SMS_BYTES
    ? (bytes / SMS_BYTES) * SMS_PART
    : SMS_PART + Math.min(1, (bytes - SMS_BYTES) / (LMS_BYTES - SMS_BYTES)) ** 0.5 * (100 - SMS_PART);

/** How long the text gets and what it costs by that: the border between short and long is drawn. */
export function ByteMeter({ filled }: { filled: { short: Filled; long: Filled } | null }) {
  return (
    <div className="wording-meter">
      <div className="wording-meter-bar" aria-hidden="true">
        {filled && (
          <>
            <i
              data-sample="long"
              data-kind={filled.long.kind}
              style={{ width: `${placeOf(filled.long.bytes)}%` }}
            />
            <i
              data-sample="short"
              data-kind={filled.short.kind}
              style={{ width: `${placeOf(filled.short.bytes)}%` }}
            />
          </>
        )}
        <span style={{ left: `${SMS_PART}%` }} />
      </div>
      <div className="wording-meter-scale small num" aria-hidden="true">
        <span>0</span>
        <span style={{ left: `${SMS_PART}%` }}>90 · SMS까지</span>
        <span>2,000</span>
      </div>
      <p className="num" role="status">
        {filled ? <b>{sizeWords(filled.short, filled.long)}</b> : '고칠 곳을 고치면 길이를 알려 드립니다.'}
        {filled && filled.short.kind !== filled.long.kind && (
          <span className="subtle"> · 이름이나 일시가 길면 장문(LMS)으로 나갑니다.</span>
        )}
      </p>
    </div>
  );
}
