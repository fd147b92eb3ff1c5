import { currentLevel } from './audio.ts';
import { clipSequence } from './clip-sequence.ts';
import { hasClips, playClips } from './clips.ts';
import { announcementText } from './spoken-korean.ts';

const SPEECH_LIMIT_MS = 12_000;
/** A voice that has not begun by then is away: one that speaks from the network, without it. */
const BEGIN_LIMIT_MS = 2_500;

function findKoreanVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.replace('_', '-').startsWith('ko'));
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
}

/** Resolves to whether it was said. */
function speakWith(voice: SpeechSynthesisVoice, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = 'ko-KR';
    utterance.rate = 0.9;
    utterance.volume = currentLevel();
    let hasBegun = false;
    const settle = (wasSaid: boolean) => {
      clearTimeout(begin);
      clearTimeout(limit);
      utterance.onstart = utterance.onend = utterance.onerror = null;
      if (!wasSaid) speechSynthesis.cancel();
      resolve(wasSaid);
    };
    const begin = setTimeout(() => settle(false), BEGIN_LIMIT_MS);
    // Some engines never report the end; the queue must not wait for them for ever.
    const limit = setTimeout(() => settle(true), SPEECH_LIMIT_MS);
    utterance.onstart = () => {
      hasBegun = true;
      clearTimeout(begin);
    };
    utterance.onend = () => settle(true);
    // Cut off in the middle it is not said again from the start by another voice.
    utterance.onerror = () => settle(hasBegun);
    speechSynthesis.speak(utterance);
  });
}

/** Says who is called where: with a Korean voice of the browser, else with the clips that came with the page. */
export async function speakCall(ticketNumber: string, place: string): Promise<void> {
  const voice = findKoreanVoice();
  if (voice && (await speakWith(voice, announcementText(ticketNumber, place)))) return;
  const { clips } = clipSequence(ticketNumber, place);
  if (hasClips(clips)) await playClips(clips);
}
