import { useEffect, useId, useRef, useState, type PointerEvent } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';

/** Long enough that a sleeve does not raise an alarm, short enough for whoever means it. */
const holdMs = 1_000;
const armedMs = 5_000;

type Press = 'rest' | 'held' | 'armed';

/**
 * Pressed and held for a second; from the keyboard and from a screen reader pressed twice, because neither can hold.
 */
export function AlarmButton({ onRaise }: { onRaise(): void }) {
  const announce = useAnnounce();
  const hintId = useId();
  const [press, setPress] = useState<Press>('rest');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const heldThrough = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const goTo = (next: Press, afterMs: number, then: () => void) => {
    clearTimeout(timer.current);
    setPress(next);
    timer.current = setTimeout(then, afterMs);
  };
  const raise = () => {
    clearTimeout(timer.current);
    setPress('rest');
    onRaise();
  };
  const hold = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    heldThrough.current = false;
    goTo('held', holdMs, () => {
      heldThrough.current = true;
      raise();
    });
  };
  const letGo = () => {
    if (press !== 'held') return;
    clearTimeout(timer.current);
    setPress('rest');
    announce('비상 단추는 1초 동안 누르고 계셔야 합니다.');
  };
  const pressKey = () => {
    if (press === 'armed') return raise();
    goTo('armed', armedMs, () => setPress('rest'));
    announce('한 번 더 누르시면 비상 알림 창이 열립니다.', true);
  };
  return (
    <button
      type="button"
      className="alarm-button"
      data-press={press}
      aria-label={press === 'armed' ? '비상 알림 열기' : '비상 알림'}
      aria-describedby={hintId}
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // A key that is held down must not confirm itself.
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        // A finger's click comes with a count, a key's and a screen reader's without.
        if (event.detail === 0 && !heldThrough.current) pressKey();
        heldThrough.current = false;
      }}
    >
      <span className="alarm-button-fill" aria-hidden="true" />
      <span className="visually-hidden" id={hintId}>
        1초 동안 누르거나, 키보드로는 두 번 누르십시오.
      </span>
      <span className="alarm-button-words">
        <b>비상</b>
        <span className="alarm-button-hint">
          {press === 'armed' ? '한 번 더' : press === 'held' ? '계속' : '1초 누름'}
        </span>
      </span>
    </button>
  );
}
