import { openAudio } from './audio.ts';

const CHIME_MS = 1_300;

function strike(context: AudioContext, out: AudioNode, frequency: number, at: number): void {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, at);
  gain.gain.exponentialRampToValueAtTime(0.5, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.9);
  gain.connect(out);
  for (const [overtone, level] of [
    [1, 1],
    [2, 0.25],
  ] as const) {
    const tone = context.createOscillator();
    const share = context.createGain();
    tone.frequency.value = frequency * overtone;
    share.gain.value = level;
    tone.connect(share).connect(gain);
    tone.start(at);
    tone.stop(at + 1);
    // A page that hangs for weeks must not keep what has faded.
    tone.onended = () => (share.disconnect(), gain.disconnect());
  }
}

/** Two falling notes; resolves when they have faded, at once where sound is blocked. */
export function playChime(): Promise<void> {
  const audio = openAudio();
  if (audio?.context.state !== 'running') return Promise.resolve();
  const at = audio.context.currentTime + 0.02;
  strike(audio.context, audio.out, 783.99, at);
  strike(audio.context, audio.out, 622.25, at + 0.45);
  return new Promise((resolve) => setTimeout(resolve, CHIME_MS));
}
