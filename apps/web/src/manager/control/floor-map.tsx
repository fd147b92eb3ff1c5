import { minutesInWords, stateWords, stuckWords, type ControlRoom, type Person } from './control-room.ts';

/** The way through the building from left to right, everybody a dot where they are. */
export function FloorMap({ room }: { room: ControlRoom }) {
  return (
    <ol className="control-floor">
      {room.stages.map((stage) => {
        const here = room.people.filter((person) => person.stage === stage.code);
        const isSlow = stage.longestWaitMinutes > stage.targetMinutes;
        return (
          <li key={stage.code} data-slow={isSlow || undefined}>
            <h3>{stage.label}</h3>
            <p className="control-figures">
              {stage.kind === 'timed' ? (
                <>
                  <b className="num">{stage.serving}</b>
                  {stage.seats !== null && <span className="num">/{stage.seats}석</span>}
                </>
              ) : (
                <>
                  대기 <b className="num">{stage.waiting}</b>명
                </>
              )}
            </p>
            <p className="small subtle">
              {stage.kind === 'called' && stage.estimate
                ? `예상 ${stage.estimate.fromMinutes}–${stage.estimate.toMinutes}분`
                : ' '}
              {stage.kind === 'called' && stage.waiting > 0 && (
                <>
                  {' '}
                  · 가장 오래 <span className="num">{minutesInWords(stage.longestWaitMinutes)}</span>
                </>
              )}
            </p>
            <Dots people={here} label={stage.label} />
          </li>
        );
      })}
      <li className="control-way-out">
        <h3>귀가</h3>
        <p className="control-figures">
          <b className="num">{room.day.completed}</b>명
        </p>
      </li>
    </ol>
  );
}

/** A dot is read aloud as words, and tells its number when pointed at. */
function Dots({ people, label }: { people: readonly Person[]; label: string }) {
  if (people.length === 0) return <p className="control-nobody small subtle">계신 분이 없습니다.</p>;
  return (
    <ul className="control-dots" aria-label={`${label}에 계신 분`}>
      {people.map(({ ticketNumber, state, minutes, stuck }) => {
        const words = `${ticketNumber} ${stateWords[state]} ${minutesInWords(minutes)}${stuck ? `, ${stuckWords[stuck]}` : ''}`;
        return (
          <li key={ticketNumber} data-state={state} data-stuck={stuck !== null || undefined} title={words}>
            <span className="visually-hidden">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
