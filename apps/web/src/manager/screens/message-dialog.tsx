import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../api/types.ts';
import { useAct } from '../../api/query.ts';
import { formatWeekday } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField, TimeField } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MessagePreview } from './message-preview.tsx';
import {
  changeMessage,
  screensKey,
  writeMessage,
  type Message,
  type MessageBody,
  type Zone,
} from './screens-api.ts';

const LONGEST = 80;
const days = [1, 2, 3, 4, 5, 6, 7];

interface MessageDialogProps {
  /** Null for a new one. */
  message: Message | null;
  zones: Zone[];
  centre: string;
  today: Day;
  onClose(): void;
  onSaved(): void;
}

/** What was said before starts again today when its days are over. */
const draftOf = (message: Message | null, today: Day): MessageBody => {
  if (!message) {
    return {
      text: '',
      zones: [],
      fromOn: today,
      toOn: today,
      fromTime: '00:00',
      toTime: '24:00',
      weekdays: days,
    };
  }
  const { text, zones, fromOn, toOn, fromTime, toTime, weekdays } = message;
  const isOver = toOn < today;
  return {
    text,
    zones,
    fromOn: isOver ? today : fromOn,
    toOn: isOver ? today : toOn,
    fromTime,
    toTime,
    weekdays,
  };
};

const faultOf = (draft: MessageBody, today: Day): string | null => {
  if (draft.text.trim() === '') return '문구를 넣어 주십시오.';
  if (draft.toOn < draft.fromOn) return '끝나는 날은 시작하는 날보다 앞설 수 없습니다.';
  if (draft.toOn < today) return '끝나는 날이 이미 지났습니다.';
  if (draft.toTime <= draft.fromTime) return '끝나는 시각은 시작하는 시각보다 뒤여야 합니다.';
  if (draft.weekdays.length === 0) return '요일을 하나 이상 골라 주십시오.';
  return null;
};

export function MessageDialog({ message, zones, centre, today, onClose, onSaved }: MessageDialogProps) {
  const client = useQueryClient();
  const write = useAct(writeMessage);
  const change = useAct(changeMessage);
  const [draft, setDraft] = useState(() => draftOf(message, today));
  const [fault, setFault] = useState<string | null>(null);
  const set = (part: Partial<MessageBody>) => setDraft((before) => ({ ...before, ...part }));
  const isAllDay = draft.fromTime === '00:00' && draft.toTime === '24:00';
  const act = message ? change : write;

  const save = () => {
    const wrong = faultOf(draft, today);
    setFault(wrong);
    if (wrong) return;
    const body = { ...draft, text: draft.text.trim() };
    const settled = {
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: screensKey });
        onSaved();
      },
    };
    if (message) change.mutate({ id: message.id, message: body, revision: message.revision }, settled);
    else write.mutate({ centre, message: body }, settled);
  };

  return (
    <Dialog
      title={message ? '문구 고치기' : '문구 쓰기'}
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
        label="문구"
        hint={`${LONGEST}자까지. 지금 ${draft.text.length}자`}
        value={draft.text}
        onChange={(text) => set({ text })}
        maxLength={LONGEST}
      />
      <MessagePreview text={draft.text} />
      <div className="screens-span">
        <DayField label="시작하는 날" value={draft.fromOn} onChange={(fromOn) => fromOn && set({ fromOn })} />
        <DayField label="끝나는 날" value={draft.toOn} onChange={(toOn) => toOn && set({ toOn })} />
      </div>
      <Checkbox
        isSelected={isAllDay}
        onChange={(all) =>
          set(all ? { fromTime: '00:00', toTime: '24:00' } : { fromTime: '09:00', toTime: '18:00' })
        }
      >
        종일
      </Checkbox>
      {!isAllDay && (
        <div className="screens-span">
          <TimeField
            label="시작하는 시각"
            value={draft.fromTime}
            onChange={(fromTime) => fromTime && set({ fromTime: fromTime.slice(0, 5) })}
          />
          <TimeField
            label="끝나는 시각"
            value={draft.toTime}
            onChange={(toTime) => toTime && set({ toTime: toTime.slice(0, 5) })}
          />
        </div>
      )}
      <fieldset className="screens-choices">
        <legend className="ui-label">요일</legend>
        {days.map((weekday) => (
          <Checkbox
            key={weekday}
            isSelected={draft.weekdays.includes(weekday)}
            onChange={(isSelected) =>
              set({
                weekdays: days.filter((one) => (one === weekday ? isSelected : draft.weekdays.includes(one))),
              })
            }
          >
            {formatWeekday(weekday)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="screens-choices">
        <legend className="ui-label">구역</legend>
        <Checkbox isSelected={draft.zones.length === 0} onChange={() => set({ zones: [] })}>
          모든 구역
        </Checkbox>
        {zones.map((zone) => (
          <Checkbox
            key={zone.code}
            isSelected={draft.zones.includes(zone.code)}
            onChange={(isSelected) =>
              set({
                zones: isSelected
                  ? [...draft.zones, zone.code]
                  : draft.zones.filter((code) => code !== zone.code),
              })
            }
          >
            {zone.label}
          </Checkbox>
        ))}
      </fieldset>
      {fault && (
        <p className="ui-error" role="alert">
          {fault}
        </p>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
