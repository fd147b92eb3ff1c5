import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newActKey } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFloor } from '../queue/unsent/unsent-link.tsx';
import { staffProblemText } from '../queue/refusal.tsx';
import type { AlarmStation } from './alarm-station.ts';
import { raiseAlarm, type AlarmWish, type OpenAlarms } from './alarms.ts';
import { whoOf } from '../queue/who.ts';

interface RaiseDialogProps {
  isOpen: boolean;
  onClose(): void;
  station: AlarmStation;
  kinds: OpenAlarms['kinds'];
}

/** Who and where are filled in; a tap on what is the matter sends it. */
export function RaiseDialog({ isOpen, onClose, station, kinds }: RaiseDialogProps) {
  return (
    <Dialog title="비상 알림 보내기" isOpen={isOpen} onClose={onClose} role="alertdialog">
      <RaiseForm station={station} kinds={kinds} onClose={onClose} />
    </Dialog>
  );
}

const nobody = 'nobody';
const elsewhere = 'elsewhere';
/** Before the kinds have come, or without network since the morning: help is called all the same. */
const anyHelp = [{ code: 'help', label: '도움 요청' }];

function RaiseForm({ station, kinds, onClose }: Omit<RaiseDialogProps, 'isOpen'>) {
  const client = useQueryClient();
  const places = usePlaces();
  const [who, setWho] = useState(station.hasPersonInFront ? station.people[0]!.id : nobody);
  const [where, setWhere] = useState<string | null>(placeCode(station.place));
  const [words, setWords] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  // A call for help is sent until it has arrived, always with the same key: never lost, never doubled.
  const act = useMutation({
    mutationFn: ({ wish, key }: { wish: AlarmWish; key: string }) => raiseAlarm(wish, key),
    retry: (_, cause) => isProblem(cause) && cause.isTransient,
    retryDelay: 1_500,
    networkMode: 'always',
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['queue'] });
      onClose();
    },
  });
  const place = placeOf(where, words);
  const send = (kind: string) => {
    if (!place) return setIncomplete(true);
    act.mutate({
      wish: { kind, place, ticketId: who === nobody ? null : who },
      key: newActKey(),
    });
  };
  return (
    <>
      <div className="alarm-who">
        <Select
          label="누구"
          options={[
            ...station.people.map((ticket) => ({
              code: ticket.id,
              label: `${ticket.number} ${whoOf(ticket)}`,
            })),
            { code: nobody, label: '번호 없음 (보호자 · 직원 등)' },
          ]}
          value={who}
          onChange={setWho}
        />
        <Select
          label="어디"
          options={[...places, { code: elsewhere, label: '그 밖의 곳 (직접 입력)' }]}
          value={where}
          onChange={setWhere}
          placeholder="골라 주십시오"
          error={isIncomplete && !where ? '어디인지 골라 주십시오.' : null}
        />
      </div>
      {where === elsewhere && (
        <TextField
          label="어디"
          value={words}
          onChange={setWords}
          maxLength={60}
          placeholder="예: 화장실 앞"
          error={isIncomplete && !place ? '어디인지 적어 주십시오.' : null}
          autoFocus
        />
      )}
      <p className="alarm-kinds-title" id="alarm-kinds">
        무슨 일입니까? 누르는 즉시 모든 직원 태블릿이 울립니다.
      </p>
      <div className="alarm-kinds" role="group" aria-labelledby="alarm-kinds">
        {(kinds.length > 0 ? kinds : anyHelp).map((kind) => (
          <Button
            key={kind.code}
            tone="danger"
            size="large"
            onPress={() => send(kind.code)}
            isPending={act.isPending && act.variables.wish.kind === kind.code}
            isDisabled={act.isPending && act.variables.wish.kind !== kind.code}
          >
            {kind.label}
          </Button>
        ))}
      </div>
      {act.failureCount > 0 && act.isPending && (
        <Notice tone="danger" title="아직 전달되지 않았습니다." isUrgent>
          <p>연결될 때까지 계속 보냅니다. 그동안 큰 소리로 주위에 알려 주십시오.</p>
        </Notice>
      )}
      {act.error && !act.isPending && (
        <Notice tone="danger" title={staffProblemText(act.error).title} isUrgent>
          <p>{staffProblemText(act.error).next}</p>
        </Notice>
      )}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          취소
        </Button>
      </div>
    </>
  );
}

function placeCode(place: AlarmStation['place']): string | null {
  if (place === null || 'words' in place) return null;
  return 'stage' in place ? `stage:${place.stage}` : `counter:${place.counterId}`;
}

function placeOf(where: string | null, words: string): AlarmWish['place'] | null {
  if (where === null) return null;
  if (where === elsewhere) return words.trim() === '' ? null : { words: words.trim() };
  const [kind, code] = where.split(/:(.*)/s) as [string, string];
  return kind === 'stage' ? { stage: code } : { counterId: code };
}

function usePlaces(): { code: string; label: string }[] {
  const floor = useFloor().data;
  if (!floor) return [];
  return [
    ...floor.counters.map(({ id, label }) => ({ code: `counter:${id}`, label })),
    ...floor.stages
      .filter(({ kind }) => kind === 'timed')
      .map(({ code, label }) => ({ code: `stage:${code}`, label: `${label} 구역` })),
  ];
}
