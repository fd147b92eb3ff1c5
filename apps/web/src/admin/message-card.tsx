import { Badge } from '../ui/badge.tsx';
import { CodePanel } from './code-panel.tsx';
import { codeIn, providerText, reasonText, timeText } from './message-words.ts';
import { StateBadge } from './state-badge.tsx';
import type { Message } from './use-messages.ts';

const bytesPerKind = { SMS: 90, LMS: 2_000 } as const;

export function MessageCard({ message, now }: { message: Message; now: number | null }) {
  const code = codeIn(message);
  const reason = reasonText(message);
  return (
    <li className="message card" data-state={message.state}>
      <div className="message-head">
        <StateBadge state={message.state} />
        <p className="message-when num">{timeText(message, now)}</p>
        <p className="message-to">
          <span className="visually-hidden">받는 번호 </span>
          <b className="num">{message.recipient}</b>
          <span className="message-purpose">{message.purposeLabel}</span>
        </p>
      </div>
      <div className="message-text">
        {code && <CodePanel code={code} notAfter={message.notAfter} now={now} />}
        <p className="message-body">{message.body}</p>
        {reason && <p className="message-reason">{reason}</p>}
      </div>
      <p className="message-size num">
        <span className="message-kind">{message.kind}</span>
        <span>
          {message.bytes.toLocaleString('ko-KR')}/{bytesPerKind[message.kind].toLocaleString('ko-KR')}바이트
        </span>
        {message.attempts > 1 && <span>{message.attempts}번 시도</span>}
        {message.provider && (
          <span>
            {providerText(message)}
            {message.costWon !== null && ` · ${message.costWon.toLocaleString('ko-KR')}원`}
          </span>
        )}
        {message.delivery && <DeliveryMark delivery={message.delivery} />}
      </p>
    </li>
  );
}

function DeliveryMark({ delivery }: { delivery: NonNullable<Message['delivery']> }) {
  const isThere = delivery === 'delivered';
  return (
    <Badge tone={isThere ? 'success' : 'danger'}>
      <span aria-hidden="true">{isThere ? '✓' : '✕'}</span> {isThere ? '수신 확인' : '수신 실패'}
    </Badge>
  );
}
