import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  noteCall,
  revealNumber,
  undoCall,
  unreachedKey,
  type CallOutcome,
  type Unreached,
} from './unreached-api.ts';

const whys: Readonly<Record<string, string>> = {
  'wrong-number': '없는 번호',
  landline: '문자를 받을 수 없는 번호',
  'no-phone': '휴대전화 없음',
  'too-late': '제때 보내지 못함',
  'opted-out': '수신 거부',
  text: '보낼 수 없는 문구',
  undelivered: '전달 실패 (전화기 꺼짐 등)',
  poison: '발송 오류',
};
const outcomes: readonly { code: CallOutcome; label: string }[] = [
  { code: 'talked', label: '통화함' },
  { code: 'nobody-there', label: '부재' },
  { code: 'wrong-number', label: '번호 바뀜' },
  { code: 'by-post', label: '우편 발송' },
];

const spaced = (phone: string) => phone.replace(/^(\d{3})(\d{3,4})(\d{4})$/, '$1-$2-$3');

export function UnreachedCard({ one, centre }: { one: Unreached; centre: string }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const reveal = useAct(revealNumber);
  const noting = useAct(noteCall);
  const undoing = useAct(undoCall);
  const refresh = { onSuccess: () => void client.invalidateQueries({ queryKey: unreachedKey }) };
  const { messageId } = one;
  // Nobody's number is looked at where there is none: they are told by post or when they come.
  const hasPhone = one.person.maskedPhone !== '';
  const error = reveal.error ?? noting.error ?? undoing.error;
  return (
    <li className="card unreached-card">
      <div className="unreached-who">
        <strong>{one.person.maskedName}</strong>
        <span className="num">
          {reveal.data ? spaced(reveal.data.phone) : hasPhone ? one.person.maskedPhone : '전화번호 없음'}
        </span>
        <Badge tone="warning">{whys[one.why] ?? '발송 확인 불가'}</Badge>
        {one.isOver && <Badge tone="neutral">안내 시한 지남</Badge>}
        <small>
          {one.purposeLabel} · {formatDateTime(one.at)}
        </small>
      </div>
      <p className="unreached-text">{one.text}</p>
      {one.call && (
        <p className="row">
          <strong>{outcomes.find(({ code }) => code === one.call?.outcome)?.label}</strong>
          <span className="subtle">
            {formatDateTime(one.call.at)} {one.call.note}
          </span>
          <Button
            tone="quiet"
            isPending={undoing.isPending}
            onPress={() => undoing.mutate({ messageId, centre }, refresh)}
          >
            되돌리기
          </Button>
        </p>
      )}
      {(!one.call || one.call.outcome === 'nobody-there') &&
        (reveal.data || !hasPhone ? (
          <div className="unreached-note">
            <TextField label="메모 (없어도 됩니다)" value={note} onChange={setNote} maxLength={500} />
            <div className="row" role="group" aria-label="안내 결과">
              {outcomes
                .filter(({ code }) => hasPhone || code === 'talked' || code === 'by-post')
                .map(({ code, label }) => (
                  <Button
                    key={code}
                    tone={code === 'talked' ? 'primary' : 'secondary'}
                    isPending={noting.isPending}
                    onPress={() =>
                      noting.mutate({ messageId, centre, outcome: code, note: note.trim() }, refresh)
                    }
                  >
                    {!hasPhone && code === 'talked' ? '직접 알림' : label}
                  </Button>
                ))}
            </div>
          </div>
        ) : (
          <div className="unreached-note">
            <TextField label="번호를 보는 사유" value={reason} onChange={setReason} maxLength={200} />
            <Button
              tone="secondary"
              isDisabled={reason.trim() === ''}
              isPending={reveal.isPending}
              onPress={() => reveal.mutate({ messageId, centre, reason: reason.trim() })}
            >
              전화번호 보기
            </Button>
          </div>
        ))}
      {error && <ErrorPanel cause={error} />}
    </li>
  );
}
