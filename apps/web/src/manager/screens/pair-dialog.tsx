import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { CodeField } from '../../ui/code-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { pairScreen, screensKey, type Zone } from './screens-api.ts';
import { SettingsFields, type ScreenDraft } from './settings-fields.tsx';

interface PairDialogProps {
  centre: string;
  zones: Zone[];
  onClose(): void;
  onPaired(label: string): void;
}

/** The six digits of a new screen, and where it hangs. */
export function PairDialog({ centre, zones, onClose, onPaired }: PairDialogProps) {
  const client = useQueryClient();
  const act = useAct(pairScreen);
  const [code, setCode] = useState('');
  const [draft, setDraft] = useState<ScreenDraft>({
    label: '',
    settings: { zone: zones[0]!.code, showsNames: false, theme: 'light', speaks: true, volume: 80 },
  });
  const [fault, setFault] = useState<{ code?: string; label?: string }>({});
  const isTaken = isProblem(act.error, 'identity.device-code-in-use');
  const pair = (replaces: boolean) => {
    const label = draft.label.trim();
    if (code.length < 6) return setFault({ code: '화면에 나온 숫자 6자리를 모두 넣어 주십시오.' });
    if (label === '') return setFault({ label: '화면 이름을 넣어 주십시오.' });
    setFault({});
    act.mutate(
      { centre, pairingCode: code, label, settings: draft.settings, replaces },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: screensKey });
          onPaired(label);
        },
      },
    );
  };
  return (
    <Dialog
      title="화면 연결"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            그만두기
          </Button>
          {isTaken ? (
            <Button tone="danger" onPress={() => pair(true)} isPending={act.isPending}>
              새 화면으로 바꾸기
            </Button>
          ) : (
            <Button onPress={() => pair(false)} isPending={act.isPending}>
              연결
            </Button>
          )}
        </>
      }
    >
      <CodeField
        label="연결 번호"
        hint="새 화면에 크게 나온 숫자 6자리입니다. 10분이 지나면 바뀝니다."
        value={code}
        onChange={setCode}
        error={fault.code}
      />
      <SettingsFields draft={draft} zones={zones} fault={fault.label ?? null} onChange={setDraft} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
