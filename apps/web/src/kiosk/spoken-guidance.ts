import { useEffect, useState } from 'react';

export type Volume = 0 | 1 | 2;
const loudness: Record<Volume, number> = { 0: 0, 1: 0.5, 2: 1 };
const bcp47: Record<string, string> = { ko: 'ko-KR', en: 'en-US', zh: 'zh-CN', vi: 'vi-VN' };

function voiceFor(language: string): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.replace('_', '-').startsWith(language));
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
}

/** Reads the page's title and hint aloud when the page opens, where the machine has a voice for the language. */
export function useSpokenGuidance(page: string, language: string, volume: Volume): void {
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return;
    speechSynthesis.cancel();
    const voice = volume === 0 ? null : voiceFor(language);
    if (!voice) return;
    const main = document.querySelector('.kiosk-main');
    const said = [main?.querySelector('h1'), ...(main?.querySelectorAll('[data-spoken]') ?? [])]
      .map((element) => element?.textContent?.trim())
      .filter(Boolean);
    if (said.length === 0) return;
    const utterance = new SpeechSynthesisUtterance(said.join(' '));
    utterance.voice = voice;
    utterance.lang = bcp47[language] ?? voice.lang;
    utterance.rate = 0.9;
    utterance.volume = loudness[volume];
    speechSynthesis.speak(utterance);
    return () => speechSynthesis.cancel();
  }, [page, language, volume]);
}

/** The next person finds the voice as it was set up, not as the last one left it. */
export function useVolume(): { volume: Volume; turn(): void; reset(): void } {
  const [volume, setVolume] = useState<Volume>(1);
  return {
    volume,
    turn: () => setVolume((now) => ((now + 1) % 3) as Volume),
    reset: () => setVolume(1),
  };
}
