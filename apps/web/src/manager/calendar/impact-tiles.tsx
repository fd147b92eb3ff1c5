import type { CalendarChange } from './calendar-api.ts';
import { number } from './words.ts';

/** Four numbers and their proportion: the answer to "what happens to the people". */
export function ImpactTiles({ counts, isDone }: { counts: CalendarChange['counts']; isDone: boolean }) {
  const { kept, moved, orphaned, letGo, withoutPhone } = counts;
  const total = Math.max(1, kept + moved + orphaned);
  const tiles = [
    { code: 'kept', label: '그대로', value: kept, note: '시간이 바뀌지 않음' },
    { code: 'moved', label: '당일 이동', value: moved, note: '같은 날 가까운 시간으로' },
    {
      code: 'orphaned',
      label: '자리 없음',
      value: orphaned,
      note: isDone ? '새 시간을 고르도록 안내' : '새 시간을 고르도록 안내 예정',
    },
    { code: 'phone', label: '연락처 없음', value: withoutPhone, note: '이동·자리 없음 가운데' },
  ];
  return (
    <div className="impact">
      <dl className="impact-tiles">
        {tiles.map((tile) => (
          <div key={tile.code} data-kind={tile.code} data-none={tile.value === 0 || undefined}>
            <dt>
              <span className="impact-mark" aria-hidden="true" />
              {tile.label}
            </dt>
            <dd className="num">
              {number(tile.value)}
              <small>명</small>
            </dd>
            <dd className="impact-note">{tile.note}</dd>
          </div>
        ))}
      </dl>
      <div className="impact-bar" aria-hidden="true">
        {[
          ['kept', kept],
          ['moved', moved],
          ['orphaned', orphaned],
        ].map(([code, value]) => (
          <span key={code} data-kind={code} style={{ width: `${(Number(value) / total) * 100}%` }} />
        ))}
      </div>
      {letGo > 0 && (
        <p className="subtle small num">예약을 마치지 않고 잡아 둔 자리 {number(letGo)}개는 풀립니다.</p>
      )}
    </div>
  );
}
