import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import type { CaseDetail, CaseResult } from './cases-api.ts';
import { RemarkField } from './remark-field.tsx';
import { useStep } from './use-step.ts';

const results: { code: CaseResult; label: string }[] = [
  { code: 'solved', label: '해결 (신청하신 대로 처리)' },
  { code: 'not-solved', label: '수용 불가 (사유를 알림)' },
  { code: 'transferred', label: '이송 (다른 기관으로 보냄)' },
];

export function FinishDialog({ one, onClose }: { one: CaseDetail; onClose(): void }) {
  const [result, setResult] = useState<CaseResult>('solved');
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const act = useStep(one, onClose);
  const error =
    result !== 'solved' && note.trim().length < 2 ? '신청인에게 알릴 내용을 적어 주십시오.' : null;
  const submit = () => {
    setAsked(true);
    if (error === null) act.take('finish', { result, note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <Dialog
      title="처리를 끝내시겠습니까?"
      isOpen
      onClose={onClose}
      role="alertdialog"
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={submit} isPending={act.isPending}>
            처리 완료
          </Button>
        </>
      }
    >
      <Notice>
        끝낸 민원은 되돌릴 수 없습니다.
        {one.isTold && ' 신청인에게 결과를 문자로 알립니다.'}
      </Notice>
      <Select
        label="처리 결과"
        options={results}
        value={result}
        onChange={(code) => setResult(code as CaseResult)}
      />
      <RemarkField
        label={result === 'solved' ? '처리 내용 (비워 두셔도 됩니다)' : '처리 내용'}
        hint="신청인이 보는 글입니다."
        value={note}
        onChange={setNote}
        error={isAsked ? error : null}
      />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
