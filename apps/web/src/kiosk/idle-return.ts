import { useEffect, useRef, useState } from 'react';

const IDLE_MS = 30_000;
const STEP_MS = 250;

/** The share of the half minute that is left; touching anything gives it back whole, and at its end `onReturn` runs. */
export function useIdleReturn(page: string, isOn: boolean, onReturn: () => void): number {
  const [left, setLeft] = useState(1);
  const go = useRef(onReturn);
  go.current = onReturn;
  useEffect(() => {
    setLeft(1);
    if (!isOn) return;
    let end = performance.now() + IDLE_MS;
    const restart = () => {
      end = performance.now() + IDLE_MS;
      setLeft(1);
    };
    const timer = setInterval(() => {
      const share = (end - performance.now()) / IDLE_MS;
      setLeft(Math.max(0, share));
      if (share <= 0) go.current();
    }, STEP_MS);
    addEventListener('pointerdown', restart);
    addEventListener('keydown', restart);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', restart);
      removeEventListener('keydown', restart);
    };
  }, [page, isOn]);
  return left;
}

export const secondsLeft = (share: number): number => Math.ceil((share * IDLE_MS) / 1_000);
