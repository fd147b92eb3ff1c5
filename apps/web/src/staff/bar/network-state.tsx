import { useEffect, useRef } from 'react';
import { formatTimeWithSeconds } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useConnection } from '../queue/queue-link.tsx';

export function NetworkState() {
  const { isConnected, isPushed, asOf } = useConnection();
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

  if (isConnected) {
    return (
      <span className="network" data-state={isPushed ? 'live' : 'slow'}>
        <span className="network-mark" aria-hidden="true" />
        {isPushed ? '연결됨' : '연결됨 · 느린 갱신'}
      </span>
    );
  }
  return (
    <span className="network" data-state="lost">
      <span className="network-mark" aria-hidden="true" />
      연결 끊김
      {asOf !== null && (
        <>
          {' — 목록은 '}
          <time>{formatTimeWithSeconds(asOf)}</time> 기준
        </>
      )}
    </span>
  );
}
