let audio: AudioContext | null = null;

function openAudio(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  audio ??= new AudioContext();
  return audio;
}

export function isSoundBlocked(): boolean {
  return openAudio()?.state === 'suspended';
}

export async function unblockSound(): Promise<void> {
  await openAudio()?.resume();
}

function strike(context: AudioContext, frequency: number, at: number): void {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, at);
  gain.gain.exponentialRampToValueAtTime(0.5, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.9);
  gain.connect(context.destination);
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
  }
}

/** Two falling notes; resolves when they have faded, at once where sound is blocked. */
export function playChime(): Promise<void> {
  const context = openAudio();
  if (!context || context.state !== 'running') return Promise.resolve();
  const at = context.currentTime + 0.02;
  strike(context, 783.99, at);
  strike(context, 622.25, at + 0.45);
  return new Promise((resolve) => setTimeout(resolve, 1_300));
}
