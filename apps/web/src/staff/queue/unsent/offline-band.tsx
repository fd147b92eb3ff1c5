import { useEffect, useRef } from 'react';
import { formatTimeWithSeconds } from '../../../i18n/dates.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { useConnection } from '../queue-link.tsx';
import './unsent.css';

/** Across the whole screen while the network is away: how old the lists are, and what may be done all the same. */
export function OfflineBand() {
  const { isConnected, asOf } = useConnection();
  const announce = useAnnounce();
  const was = useRef(isConnected);
  useEffect(() => {
    if (was.current === isConnected) return;
    was.current = isConnected;
    announce(
      isConnected ? '다시 연결되었습니다.' : '연결이 끊겼습니다. 목록은 마지막으로 받은 내용입니다.',
      true,
    );
  }, [isConnected, announce]);

  if (isConnected) return null;
  return (
    <p className="offline-band">
      <strong>
        연결 끊김
        {asOf !== null && (
          <>
            {' · '}
            <time className="num">{formatTimeWithSeconds(asOf)}</time> 기준
          </>
        )}
      </strong>
      <span>하신 처리는 이 태블릿에 보관하였다가 연결되면 순서대로 보냅니다.</span>
    </p>
  );
}
