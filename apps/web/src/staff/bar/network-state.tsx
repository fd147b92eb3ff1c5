import { useConnection } from '../queue/queue-link.tsx';

export function NetworkState() {
  const { isConnected, isPushed } = useConnection();
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
    </span>
  );
}
