import { useEffect, useState } from 'react';
import { useClockReading } from '../api/clock.ts';

const healthWords = { live: '정상', slow: '연결 확인 중', stale: '끊김' } as const;
const MESSAGE_MS = 10_000;

interface FooterProps {
  asOf: string;
  health: keyof typeof healthWords;
  messages: string[];
  isSilent: boolean;
}

export function Footer({ asOf, health, messages, isSilent }: FooterProps) {
  const isDemo = useClockReading()?.mode === 'demo';
  return (
    <footer>
      <MessageLine messages={messages} />
      <p className="as-of" data-health={health}>
        {isDemo && <span className="demo">시연 화면</span>}
        <span>
          <time className="num">{asOf}</time> 기준
        </span>
        <span className="health">
          <span className="dot" aria-hidden="true" />
          {healthWords[health]}
        </span>
      </p>
      {isSilent && <p className="silent">소리가 꺼져 있습니다. 화면을 한 번 누르면 켜집니다.</p>}
    </footer>
  );
}

/** Beside the time while it is short; in smaller letters once it needs a third line. */
const lengthOf = (text: string): 'short' | 'long' | undefined =>
  text.length <= 20 ? 'short' : text.length > 56 ? 'long' : undefined;

/** One message at a time, whole; nothing moves sideways, because who reads slowly must be able to. */
function MessageLine({ messages }: { messages: string[] }) {
  const [turn, setTurn] = useState(0);
  const count = messages.length;
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setTurn((now) => now + 1), MESSAGE_MS);
    return () => clearInterval(timer);
  }, [count]);
  if (count === 0) return null;
  const text = messages[turn % count]!;
  return (
    <p className="notice" data-length={lengthOf(text)}>
      {text}
    </p>
  );
}
