import { useTranslation } from 'react-i18next';
import { heightOf, placeOf, plan, room, wayBetween } from './floor-plan.ts';
import type { MyVisit } from './turn-types.ts';

type Area = MyVisit['floor'][number];

/** The rooms of the centre on this visit's way, with where the visitor is; the same in words for who cannot see it. */
export function FloorMap({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation();
  const areas = visit.floor;
  const isCalled = visit.state === 'called';
  const here = areas.findIndex(({ stage }) => stage === visit.stage.code);
  const isThere = visit.state !== 'missed' && visit.state !== 'left';
  const way = [...areas.map(({ label }) => label), t('turn.map.exit')]
    .map((name, at) => {
      const mark = at === here && isThere ? t(isCalled ? 'turn.map.altGo' : 'turn.map.altHere') : '';
      return t('turn.map.altRoom', { at: at + 1, room: `${name} ${mark}`.trim() });
    })
    .join(', ');
  const places = [...areas, null].map((_, at) => placeOf(at));
  // Said only where it tells one room from another.
  const tellsZones = new Set(areas.map(({ zone }) => zone)).size > 1;
  return (
    <section className="stack" aria-labelledby="turn-map">
      <h2 id="turn-map">{t('turn.map.title')}</h2>
      <svg
        className="floor-map"
        viewBox={`0 0 ${plan.width} ${heightOf(places.length)}`}
        role="img"
        aria-label={t('turn.map.alt', { way })}
      >
        <defs>
          <marker
            id="floor-arrow"
            viewBox="0 0 10 10"
            refX="8"
            refY="5"
            markerWidth="4.5"
            markerHeight="4.5"
            orient="auto"
          >
            <path d="M0 0 10 5 0 10z" className="floor-arrow" />
          </marker>
        </defs>
        {places.slice(1).map((to, at) => (
          <line
            key={at}
            {...wayBetween(places[at]!, to)}
            className="floor-way"
            data-passed={at < here || undefined}
            markerEnd="url(#floor-arrow)"
          />
        ))}
        {areas.map((area, at) => (
          <g key={area.stage} transform={`translate(${places[at]!.x} ${places[at]!.y})`}>
            <Room
              area={area}
              progress={at < here ? 'done' : at === here && isThere ? 'here' : 'ahead'}
              counter={at === here ? (visit.counter?.label ?? null) : null}
              zone={tellsZones ? area.zone : null}
            />
            {at === here && isThere && (
              <Mark isCalled={isCalled} words={t(isCalled ? 'turn.map.go' : 'turn.map.here')} />
            )}
          </g>
        ))}
        <Exit place={places.at(-1)!} words={t('turn.map.exit')} />
      </svg>
    </section>
  );
}

interface RoomProps {
  area: Area;
  progress: 'done' | 'here' | 'ahead';
  counter: string | null;
  zone: string | null;
}

function Room({ area, progress, counter, zone }: RoomProps) {
  const { t } = useTranslation();
  const said =
    counter ??
    (area.counters.length > 0
      ? t('turn.map.counters', { count: area.counters.length })
      : area.seats !== null
        ? t('turn.map.seats', { count: area.seats })
        : '');
  return (
    <>
      <rect className="floor-room" data-progress={progress} {...room} rx="8" />
      <text className="floor-name" x={room.width / 2} y={zone ? 36 : 42} data-progress={progress}>
        {progress === 'done' && '✓ '}
        {area.label}
      </text>
      {zone && (
        <text className="floor-said" x={room.width / 2} y={56}>
          {zone}
        </text>
      )}
      <text
        className="floor-said"
        x={room.width / 2}
        y={zone ? 75 : 64}
        data-mine={counter !== null || undefined}
      >
        {said}
      </text>
      {area.counters.slice(0, 8).map(({ label, isOpen }, at, shown) => (
        <rect
          key={label}
          className="floor-counter"
          data-open={isOpen || undefined}
          data-mine={label === counter || undefined}
          x={room.width / 2 + (at - shown.length / 2) * 17 + 2}
          y="83"
          width="13"
          height="11"
          rx="2"
        />
      ))}
    </>
  );
}

/** A pin with words on the upper edge of the room: not a colour alone. */
function Mark({ words, isCalled }: { words: string; isCalled: boolean }) {
  const width = 40 + [...words].reduce((sum, letter) => sum + (letter > '⺀' ? 15 : 8.5), 0);
  return (
    <g
      transform={`translate(${(room.width - width) / 2} -14)`}
      className="floor-mark"
      data-called={isCalled || undefined}
    >
      <rect width={width} height="27" rx="13.5" />
      <circle cx="16" cy="13.5" r="5" />
      <text x={width / 2 + 8} y="19">
        {words}
      </text>
    </g>
  );
}

function Exit({ place: { x, y }, words }: { place: { x: number; y: number }; words: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="floor-room" data-progress="exit" {...room} rx="8" />
      <path className="floor-door" d="M64 22h24v34H64z M88 39h14m-5-5 5 5-5 5" />
      <text className="floor-name" x={room.width / 2} y="80">
        {words}
      </text>
    </g>
  );
}
