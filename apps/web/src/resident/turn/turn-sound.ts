import { useCallback, useRef, useState } from 'react';

/** Browsers play nothing before a touch: the sound has to be switched on by the person. */
export function useCallSound(): { isOn: boolean; switchOn(): void; ring(): void } {
  const audio = useRef<AudioContext | null>(null);
  const [isOn, setOn] = useState(false);

  const ring = useCallback(() => {
    // Untouched pages may not vibrate, and say so in the console.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([400, 150, 400, 150, 600]);
    if (audio.current) chime(audio.current);
  }, []);
  const switchOn = useCallback(() => {
    audio.current ??= new AudioContext();
    void audio.current.resume();
    chime(audio.current);
    setOn(true);
  }, []);
  return { isOn, switchOn, ring };
}

/** Two falling notes, twice: loud enough in a hall, not an alarm. */
function chime(audio: AudioContext): void {
  [783.99, 659.25, 783.99, 659.25].forEach((frequency, index) => {
    const at = audio.currentTime + index * 0.38;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.5, at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.36);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.38);
  });
}
