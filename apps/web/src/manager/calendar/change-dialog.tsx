import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import type { Change } from './calendar-api.ts';
import { useProposal } from './proposal.tsx';

interface ChangeDialogProps {
  title: string;
  /** Null while the form is not complete. */
  change: Change | null;
  onClose(): void;
  children: ReactNode;
}

/** A form whose only way forward is to see what it would do. */
export function ChangeDialog({ title, change, onClose, children }: ChangeDialogProps) {
  const { propose, isPending, error, clearError } = useProposal();
  const close = () => {
    clearError();
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      actions={
        <>
          <Button tone="secondary" onPress={close}>
            닫기
          </Button>
          <Button
            onPress={() => change && propose(change, onClose)}
            isDisabled={!change}
            isPending={isPending}
          >
            영향 확인
          </Button>
        </>
      }
    >
      {children}
      <p className="subtle small">아직 아무것도 바뀌지 않습니다. 영향을 보신 뒤에 적용합니다.</p>
      {error ? <ErrorPanel cause={error} /> : null}
    </Dialog>
  );
}
