import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepDeviceToken } from '../api/device-token.ts';
import { askForPairing, readPairing, type PairingAsked } from './pairing.ts';
import { boardKey } from './use-board.ts';
import './pairing.css';

const LOOK_MS = 3_000;

/** Shows six digits until a lead types them in; nobody ever signs in at a screen. */
export function PairingPage({ deviceCode }: { deviceCode: string }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<PairingAsked | null>(null);

  useEffect(() => {
    let current: (PairingAsked & { until: number }) | null = null;
    let timer: ReturnType<typeof setTimeout>;
    const stopped = new AbortController();
    const look = async () => {
      try {
        if (current === null) {
          const given = await askForPairing(deviceCode);
          if (stopped.signal.aborted) return;
          current = { ...given, until: performance.now() + given.seconds * 1_000 };
          setAsked(current);
        }
        const { state, deviceToken } = await readPairing(current.ticket, stopped.signal);
        if (state === 'over') current = null;
        if (deviceToken) {
          keepDeviceToken('display', deviceCode, deviceToken);
          await client.invalidateQueries({ queryKey: boardKey });
        }
      } catch {
        // Without a server nobody can tell whether the number is still good: better none than a wrong one.
        if (!stopped.signal.aborted && current && performance.now() > current.until) {
          current = null;
          setAsked(null);
        }
      }
      if (!stopped.signal.aborted) timer = setTimeout(() => void look(), LOOK_MS);
    };
    void look();
    return () => (stopped.abort(), clearTimeout(timer));
  }, [client, deviceCode]);

  return (
    <main className="board pairing">
      <h1>새 안내 화면</h1>
      {asked ? (
        <>
          <p className="pairing-code num" aria-label={[...asked.code].join(' ')}>
            <span>{asked.code.slice(0, 3)}</span>
            <span>{asked.code.slice(3)}</span>
          </p>
          <p>
            관리 화면의 <b>화면 관리 › 화면 연결</b>에 이 번호를 입력하십시오.
          </p>
        </>
      ) : (
        <p role="status">서버에 연결하고 있습니다. 연결되면 연결 번호가 표시됩니다.</p>
      )}
      <p className="pairing-address">
        화면 주소 <b>{deviceCode}</b>
      </p>
    </main>
  );
}
