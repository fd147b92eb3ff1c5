import { useHasUnsent } from './unsent-link.tsx';
import './unsent.css';

/** Beside a number whose last act has not reached the server. */
export function UnsentMark({ ticketId }: { ticketId: string }) {
  return useHasUnsent(ticketId) ? <Unsent /> : null;
}

export const Unsent = () => <span className="unsent-mark">미전송</span>;
