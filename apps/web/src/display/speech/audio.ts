let context: AudioContext | null = null;
let master: GainNode | null = null;
let level = 1;

/** The page's one way to the loudspeaker; null where the browser has none. */
export function openAudio(): { context: AudioContext; out: AudioNode } | null {
  if (typeof AudioContext === 'undefined') return null;
  context ??= new AudioContext();
  if (!master) {
    master = context.createGain();
    master.gain.value = level;
    master.connect(context.destination);
  }
  return { context, out: master };
}

/** From 0 to 1; the browser's own voice is set apart because it does not come through here. */
export function setLevel(value: number): void {
  level = value;
  if (master) master.gain.value = value;
}

export const currentLevel = (): number => level;

export function isSoundBlocked(): boolean {
  return openAudio()?.context.state === 'suspended';
}

export async function unblockSound(): Promise<void> {
  await openAudio()?.context.resume();
}
