import { useId } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ScreenSettings, Zone } from './screens-api.ts';

export interface ScreenDraft {
  label: string;
  settings: ScreenSettings;
}

interface SettingsFieldsProps {
  draft: ScreenDraft;
  zones: Zone[];
  fault: string | null;
  onChange(draft: ScreenDraft): void;
}

const themes = [
  { code: 'light', label: '밝게' },
  { code: 'dark', label: '어둡게' },
] as const;

/** The name of a screen and how it shows and speaks. Which way up it hangs it finds out by itself. */
export function SettingsFields({ draft, zones, fault, onChange }: SettingsFieldsProps) {
  const id = useId();
  const { settings } = draft;
  const set = (change: Partial<ScreenSettings>) =>
    onChange({ ...draft, settings: { ...settings, ...change } });
  return (
    <>
      <TextField
        label="화면 이름"
        hint="예: 4층 로비 왼쪽"
        value={draft.label}
        onChange={(label) => onChange({ ...draft, label })}
        error={fault}
        maxLength={40}
      />
      <Select label="구역" options={zones} value={settings.zone} onChange={(zone) => set({ zone })} />
      <Select
        label="화면 밝기"
        options={themes}
        value={settings.theme}
        onChange={(theme) => set({ theme: theme === 'dark' ? 'dark' : 'light' })}
      />
      <Checkbox
        isSelected={settings.showsNames}
        onChange={(showsNames) => set({ showsNames })}
        hint="번호 옆에 홍*동처럼 나옵니다. 지나는 사람도 볼 수 있으니 꼭 필요할 때만 켜 주십시오."
      >
        이름을 가려서 함께 표시
      </Checkbox>
      <Checkbox isSelected={settings.speaks} onChange={(speaks) => set({ speaks })}>
        번호를 음성으로 안내
      </Checkbox>
      <div className="ui-field">
        <label className="ui-label" htmlFor={id}>
          소리 크기 <span className="num">{settings.volume === 0 ? '없음' : `${settings.volume}%`}</span>
        </label>
        <input
          id={id}
          className="screens-volume"
          type="range"
          min={0}
          max={100}
          step={5}
          value={settings.volume}
          onChange={(event) => set({ volume: Number(event.target.value) })}
        />
      </div>
    </>
  );
}
