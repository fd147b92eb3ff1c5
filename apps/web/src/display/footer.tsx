import { useClockReading } from '../api/clock.ts';
import { TicketNumber } from './call-list.tsx';

const healthWords = { live: '정상', slow: '연결 확인 중', stale: '끊김' } as const;

interface FooterProps {
  next: string[];
  asOf: string;
  health: keyof typeof healthWords;
  message: string | null;
  isSilent: boolean;
}

export function Footer({ next, asOf, health, message, isSilent }: FooterProps) {
  const isDemo = useClockReading()?.mode === 'demo';
  return (
    <footer>
      {message && <p className="notice">{message}</p>}
      <div className="next">
        <h2>다음 순서</h2>
        {next.length === 0 ? (
          <p>대기 중인 분이 없습니다</p>
        ) : (
          <ol>
            {next.slice(0, 5).map((number) => (
              <li key={number}>
                <TicketNumber number={number} />
              </li>
            ))}
          </ol>
        )}
      </div>
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
