import { useEffect, useRef } from 'react';

const LONGEST_GAP_MS = 100;
const SHORTEST_CODE = 6;

/** The sign of a key; where this machine is set to Korean, the one it would be on the scanner's own (US) layout. */
function signOf({ key, code, shiftKey }: KeyboardEvent): string | null {
  if (/^[!-~]$/.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return digit;
  if (code === 'Minus') return shiftKey ? '_' : '-';
  return code === 'Period' ? '.' : null;
}

/** Hears a scanner that types like a keyboard: signs in quick succession, then Enter. */
export function useScanner(onCode: (text: string) => void, isOn: boolean): void {
  const hear = useRef(onCode);
  hear.current = onCode;
  useEffect(() => {
    if (!isOn) return;
    let heard = '';
    let last = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.timeStamp - last > LONGEST_GAP_MS) heard = '';
      last = event.timeStamp;
      if (event.code === 'Enter' || event.code === 'NumpadEnter') {
        if (heard.length >= SHORTEST_CODE) {
          // Otherwise the scanner's Enter would also press whichever button has the focus.
          event.preventDefault();
          event.stopPropagation();
          hear.current(heard);
        }
        heard = '';
        return;
      }
      heard += signOf(event) ?? '';
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [isOn]);
}
