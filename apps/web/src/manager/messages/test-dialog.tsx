import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sendTest, type Line, type SampleSize } from './messages-api.ts';

/** Sends what is being written to the phone of whoever writes it; the number is typed each time and kept nowhere. */
export function TestDialog({ line, body, onClose }: { line: Line; body: string; onClose(): void }) {
  const act = useAct(sendTest);
  const [phone, setPhone] = useState('');
  const [sample, setSample] = useState<SampleSize>('short');
  const isPhone = /^01[016789]\d{7,8}$/.test(phone.replace(/\D/g, ''));
  return (
    <Dialog
      title="내 휴대전화로 시험 발송"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
          <Button
            onPress={() => act.mutate({ line, body, sample, phone })}
            isPending={act.isPending}
            isDisabled={!isPhone}
          >
            시험 발송
          </Button>
        </>
      }
    >
      <p>
        예시 값으로 채워 맨 앞에 [시험]을 붙여 보냅니다. 한 시간에 5건까지 보내실 수 있고, 보낸 사실은 기록에
        남습니다.
      </p>
      <TextField
        label="내 휴대전화 번호"
        hint="이번 발송에만 씁니다. 다른 분의 번호는 넣지 마십시오."
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        value={phone}
        onChange={setPhone}
        maxLength={20}
      />
      <div className="wording-segment" role="group" aria-label="채울 값">
        <button type="button" aria-pressed={sample === 'short'} onClick={() => setSample('short')}>
          보통 값
        </button>
        <button type="button" aria-pressed={sample === 'long'} onClick={() => setSample('long')}>
          긴 값
        </button>
      </div>
      {act.data && (
        <Notice tone="success" isUrgent>
          보냈습니다. 곧 도착합니다. 이번 시간에 {act.data.left}건 더 보내실 수 있습니다.
        </Notice>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
