import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useConnection } from '../queue-link.tsx';
import { nextToSend } from './unsent-acts.ts';
import { UnsentList } from './unsent-list.tsx';
import { useUnsent } from './unsent-link.tsx';
import './unsent.css';

/** In the top bar while anything waits: how many acts, how many of them ask for a decision, and the list. */
export function UnsentButton() {
  const { acts, staffId } = useUnsent();
  const { isConnected } = useConnection();
  const [isOpen, setOpen] = useState(false);
  const refusedCount = acts.filter(({ refusal }) => refusal !== null).length;
  return (
    <>
      {acts.length > 0 && (
        <Button
          tone={refusedCount > 0 ? 'danger' : 'secondary'}
          className="staff-bar-button unsent-button"
          onPress={() => setOpen(true)}
        >
          {refusedCount > 0 ? `확인할 처리 ${refusedCount}건` : `대기 중인 처리 ${acts.length}건`}
        </Button>
      )}
      <Dialog
        title={acts.length > 0 ? `대기 중인 처리 ${acts.length}건` : '대기 중인 처리가 없습니다'}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>닫기</Button>}
      >
        {acts.length === 0 ? (
          <p>모두 처리되었습니다.</p>
        ) : (
          <>
            <p>
              {!nextToSend(acts, staffId)
                ? '아래 처리를 정해 주십시오. 정하시기 전에는 보내지 않습니다.'
                : isConnected
                  ? '누르신 순서대로 보내고 있습니다. 한 건은 한 번만 처리됩니다.'
                  : '연결되면 누르신 순서대로 보냅니다. 한 건은 한 번만 처리됩니다.'}
            </p>
            <UnsentList />
          </>
        )}
      </Dialog>
    </>
  );
}
