import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { changeScreen, screensKey, type Screen, type Zone } from './screens-api.ts';
import { SettingsFields, type ScreenDraft } from './settings-fields.tsx';

interface SettingsDialogProps {
  screen: Screen;
  zones: Zone[];
  onClose(): void;
  onSaved(label: string): void;
}

export function SettingsDialog({ screen, zones, onClose, onSaved }: SettingsDialogProps) {
  const client = useQueryClient();
  const act = useAct(changeScreen);
  const { zone, showsNames, theme, speaks, volume } = screen;
  const [draft, setDraft] = useState<ScreenDraft>({
    label: screen.label,
    settings: { zone, showsNames, theme, speaks, volume },
  });
  const [fault, setFault] = useState<string | null>(null);
  const save = () => {
    const label = draft.label.trim();
    if (label === '') return setFault('화면 이름을 넣어 주십시오.');
    act.mutate(
      { deviceId: screen.deviceId, label, settings: draft.settings },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: screensKey });
          onSaved(label);
        },
      },
    );
  };
  return (
    <Dialog
      title={`‘${screen.label}’ 화면 설정`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            그만두기
          </Button>
          <Button onPress={save} isPending={act.isPending}>
            저장
          </Button>
        </>
      }
    >
      <SettingsFields draft={draft} zones={zones} fault={fault} onChange={setDraft} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
