import { useCallback, useEffect, useRef, useState } from 'react';

const slot = 'charye.turn-sound';

export interface CallSound {
  isOn: boolean;
  /** Chosen before, but this page was not touched yet: browsers play nothing until then. */
  sleeps: boolean;
  switchOn(): void;
  switchOff(): void;
  /** Calls somebody: falling notes and vibration. */
  ring(): void;
  /** Something good to know: one soft note. */
  hint(): void;
}

/** The person switches the sound on with one tap; the choice is kept on this device. */
export function useCallSound(): CallSound {
  const audio = useRef<AudioContext | null>(null);
  const [isOn, setOn] = useState(() => localStorage.getItem(slot) === 'on');
  const [isAwake, setAwake] = useState(false);

  const wake = useCallback(() => {
    audio.current ??= new AudioContext();
    void audio.current.resume().then(() => setAwake(true));
  }, []);
  useEffect(() => {
    if (!isOn || isAwake) return;
    const events = ['pointerdown', 'keydown'] as const;
    for (const name of events) addEventListener(name, wake, { once: true });
    return () => events.forEach((name) => removeEventListener(name, wake));
  }, [isOn, isAwake, wake]);
  useScreenKeptOn(isOn);

  const ring = useCallback(() => {
    vibrate([400, 150, 400, 150, 600]);
    if (isOn && audio.current) play(audio.current, [783.99, 659.25, 783.99, 659.25], 0.5);
  }, [isOn]);
  const hint = useCallback(() => {
    vibrate([200]);
    if (isOn && audio.current) play(audio.current, [659.25, 783.99], 0.25);
  }, [isOn]);
  const switchOn = useCallback(() => {
    localStorage.setItem(slot, 'on');
    wake();
    play(audio.current!, [783.99, 659.25, 783.99, 659.25], 0.5);
    setOn(true);
  }, [wake]);
  const switchOff = useCallback(() => {
    localStorage.removeItem(slot);
    setOn(false);
  }, []);
  return { isOn, sleeps: isOn && !isAwake, switchOn, switchOff, ring, hint };
}

function vibrate(pattern: number[]): void {
  // Untouched pages may not vibrate, and say so in the console.
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern);
}

/** Loud enough in a hall, not an alarm. */
function play(audio: AudioContext, notes: number[], loudness: number): void {
  notes.forEach((frequency, index) => {
    const at = audio.currentTime + index * 0.38;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(loudness, at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.36);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.38);
  });
}

/** A dark phone plays nothing: while the sound is on and the page is seen, the screen stays lit. */
function useScreenKeptOn(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const keep = async () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on a low battery: then the screen behaves as always.
      const taken = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (isOver) void taken?.release();
      else lock = taken;
    };
    void keep();
    document.addEventListener('visibilitychange', keep);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', keep);
      void lock?.release();
    };
  }, [isWanted]);
}
