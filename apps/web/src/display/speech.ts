const SPEECH_LIMIT_MS = 9_000;

function findKoreanVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.replace('_', '-').startsWith('ko'));
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
}

/** Speaks where the browser has a Korean voice; otherwise the chime and the screen stand alone. */
export function speakKorean(text: string): Promise<void> {
  const voice = findKoreanVoice();
  if (!voice) return Promise.resolve();
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = 'ko-KR';
    utterance.rate = 0.9;
    // Some engines never report the end; the queue must not wait for them for ever.
    const limit = setTimeout(() => {
      speechSynthesis.cancel();
      resolve();
    }, SPEECH_LIMIT_MS);
    utterance.onend = utterance.onerror = () => {
      clearTimeout(limit);
      resolve();
    };
    speechSynthesis.speak(utterance);
  });
}
