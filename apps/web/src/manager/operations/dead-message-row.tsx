import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { failureWord, providerWord } from '../message-report/words.ts';
import type { DeadMessage } from './operations-api.ts';

export function DeadMessageRow({
  message,
  isChosen,
  onChoose,
  onSettle,
}: {
  message: DeadMessage;
  isChosen: boolean;
  onChoose(isOn: boolean): void;
  onSettle(): void;
}) {
  const { purposeLabel, centreCode, state, failure, reason, provider, attempts, isInTime } = message;
  const name = `${purposeLabel} ${formatDateTime(message.notBefore)}`;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`${name} 고르기`}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <th scope="row">
        {purposeLabel}
        {centreCode && <small>{centreCode}</small>}
      </th>
      <td>
        {state === 'failed' ? (
          <Badge tone="danger">
            <span aria-hidden="true">✕</span> 발송 실패
          </Badge>
        ) : (
          <Badge tone="warning">
            <span aria-hidden="true">?</span> 결과 모름
          </Badge>
        )}
      </td>
      <td>
        {failureWord(failure)}
        <small>{reason}</small>
      </td>
      <td>
        <span className="num">{attempts}번</span>
        <small>{providerWord(provider ?? '')}</small>
      </td>
      <td>
        <span className="num">{formatDateTime(message.notBefore)}</span>
        <small>
          {isInTime ? `${formatDateTime(message.notAfter)}까지` : '기한이 지나 다시 보낼 수 없음'}
        </small>
      </td>
      <td>
        {state === 'unknown' && (
          <Button tone="secondary" onPress={onSettle} aria-label={`${name} 결과 적기`}>
            결과 적기
          </Button>
        )}
      </td>
    </tr>
  );
}
