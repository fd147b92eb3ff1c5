import type { Move } from './moves-api.ts';
import { number } from './words.ts';

/** The answer in five numbers; what the moved get is told as a share. */
export function MoveTiles({ move }: { move: Move }) {
  const { counts } = move;
  const share = (value: number) => `${Math.round((value / Math.max(1, counts.moved)) * 100)}%`;
  const tiles = [
    { code: 'people', label: '대상', value: counts.people, note: '조건에 드는 2차 예약' },
    { code: 'moved', label: '옮길 분', value: counts.moved, note: `같은 시각 ${share(counts.sameTime)}` },
    { code: 'stays', label: '그대로', value: counts.stays, note: '옮길 까닭이 없음' },
    { code: 'listed', label: '자리 없음', value: counts.unplaceable, note: '전화로 정해 드릴 분' },
    { code: 'phone', label: '연락처 없음', value: counts.noPhone, note: '옮길 분 가운데' },
  ];
  const fits = [
    { code: 'same', label: '같은 요일·같은 시각', value: counts.sameTime },
    { code: 'other', label: '그날 다른 시각', value: counts.otherTime },
    { code: 'next', label: '다음 운영일', value: counts.nextDay },
  ];
  return (
    <section className="card moves-tiles-card" aria-label="변경안 요약">
      <dl className="moves-tiles">
        {tiles.map((tile) => (
          <div key={tile.code} data-kind={tile.code} data-none={tile.value === 0 || undefined}>
            <dt>{tile.label}</dt>
            <dd className="num">
              {number(tile.value)}
              <small>명</small>
            </dd>
            <dd className="moves-tile-note num">{tile.note}</dd>
          </div>
        ))}
      </dl>
      {counts.moved > 0 && (
        <div className="moves-fits">
          <div className="moves-fit-bar" aria-hidden="true">
            {fits
              .filter((fit) => fit.value > 0)
              .map((fit) => (
                <span key={fit.code} data-fit={fit.code} style={{ flexGrow: fit.value }} />
              ))}
          </div>
          <ul className="moves-legend num">
            {fits.map((fit) => (
              <li key={fit.code}>
                <span className="moves-swatch" data-fit={fit.code} aria-hidden="true" />
                {fit.label} <b>{number(fit.value)}명</b>
              </li>
            ))}
            {counts.shifted > 0 && <li>휴일 조정 {number(counts.shifted)}명 포함</li>}
          </ul>
        </div>
      )}
    </section>
  );
}
