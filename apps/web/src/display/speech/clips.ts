import { openAudio } from './audio.ts';
import { clipWords } from './clip-words.ts';

const GAP_SECONDS = 0.06;
const BREATH_SECONDS = 0.28;
const AT_ONCE = 4;
const RETRY_MS = 30_000;

/** The clips as files, kept so that the screen speaks while the network is away. */
const files = new Map<string, ArrayBuffer>();
let isFetching = false;

/** Fetches the clips that are not here yet, and tries again later where it could not. */
export async function fetchClips(): Promise<void> {
  if (isFetching) return;
  isFetching = true;
  const missing = Object.keys(clipWords).filter((name) => !files.has(name));
  const fetchNext = async (): Promise<void> => {
    for (let name = missing.pop(); name; name = missing.pop()) {
      const answer = await fetch(`/speech/ko/${name}.ogg`);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      files.set(name, await answer.arrayBuffer());
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  } catch {
    setTimeout(() => void fetchClips(), RETRY_MS);
  } finally {
    isFetching = false;
  }
}

export const hasClips = (names: readonly string[]): boolean => names.every((name) => files.has(name));

/** Plays clips one after the other; resolves when the last has ended, at once where sound is blocked. */
export async function playClips(names: readonly string[]): Promise<void> {
  const audio = openAudio();
  if (audio?.context.state !== 'running' || !hasClips(names)) return;
  const { context, out } = audio;
  // Decoding takes the bytes away with it: each time a copy. Decoded clips would fill the memory of a small TV.
  const sounds = await Promise.all(names.map((name) => context.decodeAudioData(files.get(name)!.slice(0))));
  const from = context.currentTime + 0.02;
  let at = from;
  sounds.forEach((sound, index) => {
    const source = context.createBufferSource();
    source.buffer = sound;
    source.connect(out);
    source.start(at);
    source.onended = () => source.disconnect();
    at += sound.duration + (names[index] === 'ticket-guest' ? BREATH_SECONDS : GAP_SECONDS);
  });
  await new Promise((resolve) => setTimeout(resolve, (at - from) * 1000));
}
