import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { addZone, changeZone, screensKey, type Sign, type Zone, type Zones } from './screens-api.ts';
import { arrowMarks, arrows, arrowWords } from './sign-words.ts';

interface ZoneDialogProps {
  /** Null for a new one. */
  zone: Zone | null;
  known: Zones;
  centre: string;
  onClose(): void;
  onSaved(label: string): void;
}

/** The next free code of the form zone-n; leads never see it. */
const freeCode = (zones: readonly Zone[]): string => {
  for (let at = zones.length + 1; ; at++) {
    const code = `zone-${at}`;
    if (!zones.some((zone) => zone.code === code)) return code;
  }
};

export function ZoneDialog({ zone, known, centre, onClose, onSaved }: ZoneDialogProps) {
  const client = useQueryClient();
  const add = useAct(addZone);
  const change = useAct(changeZone);
  const [label, setLabel] = useState(zone?.label ?? '');
  const [stages, setStages] = useState(zone?.stages ?? []);
  const [signs, setSigns] = useState(zone?.signs ?? []);
  const [fault, setFault] = useState<{ label?: string; stages?: string }>({});
  const counters = stages.flatMap((code) => known.counters.filter(({ stage }) => stage === code));

  const signOf = (counterCode: string): Sign =>
    signs.find((sign) => sign.counterCode === counterCode) ?? {
      counterCode,
      isShown: true,
      arrow: null,
      floor: null,
    };
  const setSign = (counterCode: string, part: Partial<Sign>) =>
    setSigns([
      ...signs.filter((sign) => sign.counterCode !== counterCode),
      { ...signOf(counterCode), ...part },
    ]);

  const save = () => {
    const name = label.trim();
    if (name === '') return setFault({ label: '구역 이름을 넣어 주십시오.' });
    if (stages.length === 0) return setFault({ stages: '보여 줄 단계를 하나 이상 골라 주십시오.' });
    setFault({});
    const body = {
      code: zone?.code ?? freeCode(known.zones),
      label: name,
      stages,
      signs: signs
        .filter(({ counterCode }) => counters.some(({ code }) => code === counterCode))
        .map((sign) => ({ ...sign, floor: sign.floor?.trim() || null })),
    };
    const settled = {
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: screensKey });
        onSaved(name);
      },
    };
    if (zone) change.mutate({ centre, zone: body, revision: zone.revision }, settled);
    else add.mutate({ centre, zone: body }, settled);
  };

  const act = zone ? change : add;
  return (
    <Dialog
      title={zone ? `‘${zone.label}’ 구역` : '새 구역'}
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
      <TextField
        label="구역 이름"
        hint="화면 위쪽에 나옵니다. 예: 입구·접수"
        value={label}
        onChange={setLabel}
        error={fault.label}
        maxLength={30}
      />
      <fieldset className="screens-choices">
        <legend className="ui-label">이 구역에서 보여 줄 단계</legend>
        {known.stages.map((stage) => (
          <Checkbox
            key={stage.code}
            isSelected={stages.includes(stage.code)}
            onChange={(isSelected) =>
              setStages(
                known.stages
                  .map(({ code }) => code)
                  .filter((code) => (code === stage.code ? isSelected : stages.includes(code))),
              )
            }
          >
            {stage.label}
          </Checkbox>
        ))}
        {fault.stages && (
          <p className="ui-error" role="alert">
            {fault.stages}
          </p>
        )}
      </fieldset>
      {counters.length > 0 && (
        <table className="screens-sign-table">
          <caption className="ui-label">창구로 가는 길</caption>
          <thead>
            <tr>
              <th scope="col">창구</th>
              <th scope="col">표시</th>
              <th scope="col">방향</th>
              <th scope="col">다른 층이면</th>
            </tr>
          </thead>
          <tbody>
            {counters.map(({ code, label: name }) => (
              <SignRow key={code} name={name} sign={signOf(code)} onChange={(part) => setSign(code, part)} />
            ))}
          </tbody>
        </table>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}

function SignRow({
  name,
  sign,
  onChange,
}: {
  name: string;
  sign: Sign;
  onChange(part: Partial<Sign>): void;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td aria-label={`${name} 표시`}>
        <Checkbox isSelected={sign.isShown} onChange={(isShown) => onChange({ isShown })}>
          <span className="visually-hidden">{name} 표시</span>
        </Checkbox>
      </td>
      <td>
        <span className="screens-arrows" role="group" aria-label={`${name} 방향`}>
          {arrows.map((arrow) => (
            <button
              key={arrow}
              type="button"
              aria-pressed={sign.arrow === arrow}
              aria-label={`${name} ${arrowWords[arrow]}`}
              disabled={!sign.isShown}
              onClick={() => onChange({ arrow: sign.arrow === arrow ? null : arrow })}
            >
              {arrowMarks[arrow]}
            </button>
          ))}
        </span>
      </td>
      <td>
        <input
          className="ui-input screens-floor"
          aria-label={`${name} 층`}
          placeholder="4층"
          maxLength={12}
          value={sign.floor ?? ''}
          disabled={!sign.isShown}
          onChange={(event) => onChange({ floor: event.target.value || null })}
        />
      </td>
    </tr>
  );
}
