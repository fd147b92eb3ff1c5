import { useEffect, useState } from 'react';

let context: AudioContext | null = null;

function openAudio(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  context ??= new AudioContext();
  return context;
}

/** Browsers let a page sound only once somebody has touched it; on a tablet that is the first tap of the day. */
export function unlockSiren(): void {
  const audio = openAudio();
  if (audio?.state === 'suspended') void audio.resume();
}

const wailMs = 1_600;

/** Two rising tones, unlike the chime of a call. */
function wail(audio: AudioContext): void {
  const from = audio.currentTime + 0.02;
  for (const start of [from, from + 0.6]) {
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.type = 'square';
    tone.frequency.setValueAtTime(660, start);
    tone.frequency.linearRampToValueAtTime(1_180, start + 0.5);
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(0.4, start + 0.03);
    gain.gain.setValueAtTime(0.4, start + 0.45);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + 0.54);
    tone.connect(gain).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.56);
  }
}

export type SirenState = 'silent' | 'sounding' | 'blocked';

/** Wails again and again while it is on. */
export function useSiren(isOn: boolean): SirenState {
  const [state, setState] = useState<SirenState>('silent');
  useEffect(() => {
    if (!isOn) return setState('silent');
    const sound = () => {
      const audio = openAudio();
      if (audio?.state === 'running') {
        wail(audio);
        setState('sounding');
      } else {
        unlockSiren();
        setState('blocked');
      }
    };
    sound();
    const timer = setInterval(sound, wailMs);
    return () => clearInterval(timer);
  }, [isOn]);
  useEffect(() => {
    window.addEventListener('pointerdown', unlockSiren);
    window.addEventListener('keydown', unlockSiren);
    return () => {
      window.removeEventListener('pointerdown', unlockSiren);
      window.removeEventListener('keydown', unlockSiren);
    };
  }, []);
  return state;
}
