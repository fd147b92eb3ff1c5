import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { download } from '../plan/plan-csv.ts';
import { exportReport, type Scope } from './report-api.ts';

/** The file is handed out for a reason, which is kept with who took it. */
export function ExportDialog({ scope, onClose }: { scope: Scope; onClose(): void }) {
  const act = useAct(exportReport);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const take = () => {
    if (reason.trim().length < 2) return setFault('사유를 두 글자 이상 적어 주십시오.');
    setFault(null);
    act.mutate(
      { ...scope, reason: reason.trim() },
      {
        onSuccess: ({ fileName, csv }) => {
          download(fileName, csv);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title="CSV로 내려받기"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={take} isPending={act.isPending}>
            내려받기
          </Button>
        </>
      }
    >
      <p>날짜와 문자 종류마다 한 줄입니다. 이름과 전화번호는 들어 있지 않습니다.</p>
      <TextField
        label="내려받는 사유"
        hint="누가 언제 받았는지와 함께 기록됩니다."
        value={reason}
        onChange={(written) => {
          setReason(written);
          setFault(null);
        }}
        error={fault}
        maxLength={200}
      />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
