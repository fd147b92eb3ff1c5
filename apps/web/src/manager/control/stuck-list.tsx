import { minutesInWords, stuckWords, type ControlRoom } from './control-room.ts';

const SHOWN = 8;

/** Who needs a look, the longest first; says so when nobody does. */
export function StuckList({ room }: { room: ControlRoom }) {
  const stuck = room.people
    .filter((person) => person.stuck !== null)
    .sort((one, other) => other.minutes - one.minutes);
  const labelOf = (code: string) => room.stages.find((stage) => stage.code === code)?.label ?? code;
  if (stuck.length === 0) {
    return (
      <p className="control-calm">
        <span aria-hidden="true">✓</span> 오래 머무는 분이 없습니다.
      </p>
    );
  }
  return (
    <section className="control-stuck" aria-labelledby="control-stuck">
      <h2 id="control-stuck">살펴봐 주세요 · {stuck.length}명</h2>
      <ul>
        {stuck.slice(0, SHOWN).map(({ ticketNumber, stage, minutes, stuck: why }) => (
          <li key={ticketNumber}>
            <b className="num">{ticketNumber}</b>
            <span>{labelOf(stage)}</span>
            <span>
              {stuckWords[why!]} · <span className="num">{minutesInWords(minutes)}</span>
            </span>
          </li>
        ))}
      </ul>
      {stuck.length > SHOWN && (
        <p className="small">외 {stuck.length - SHOWN}명은 아래 지도에 표시했습니다.</p>
      )}
    </section>
  );
}
