import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/query.ts';
import { formatTime } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { announcePlaces, standbyKey, stopStandby, type StandbyBoard } from './standby-desk.ts';
import { TimeField } from '../../ui/day-input.tsx';

/** Says how many seats are left of what until when; whoever stands first in the line is written to. */
export function AnnounceForm({ board, centre }: { board: StandbyBoard; centre: string }) {
  const client = useQueryClient();
  const announce = useAnnounce();
  const act = useAct(announcePlaces);
  const [offer, setOffer] = useState<string | null>(board.offers[0]?.code ?? null);
  const [places, setPlaces] = useState('');
  const [until, setUntil] = useState(board.lastAt ? formatTime(board.lastAt) : '');
  const [fault, setFault] = useState<{ places?: string; until?: string }>({});

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const count = Number(places);
    const wrong = {
      ...(!(Number.isInteger(count) && count >= 1 && count <= 200) && {
        places: '1부터 200까지의 수를 넣어 주십시오.',
      }),
      ...(until === '' && { until: '언제까지 올 수 있는지 넣어 주십시오.' }),
    };
    setFault(wrong);
    if (Object.keys(wrong).length > 0 || !offer || act.isPending) return;
    act.mutate(
      { centre, offer, places: count, until },
      {
        onSuccess: () => {
          announce(`${count}자리를 알렸습니다.`);
          setPlaces('');
          void client.invalidateQueries({ queryKey: standbyKey });
        },
      },
    );
  };

  if (!board.lastAt) {
    return (
      <section className="card stack" aria-labelledby="standby-announce">
        <h2 id="standby-announce">남은 자리 알리기</h2>
        <p className="subtle">오늘은 쉬는 날이거나 마지막 시간이 지났습니다.</p>
      </section>
    );
  }
  return (
    <section className="card stack" aria-labelledby="standby-announce">
      <h2 id="standby-announce">남은 자리 알리기</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <Select
          label="백신"
          options={board.offers.map(({ code, label }) => ({ code, label }))}
          value={offer}
          onChange={setOffer}
        />
        <div className="standby-pair">
          <TextField
            label="자리 수"
            value={places}
            onChange={(typed) => setPlaces(typed.replace(/\D/g, ''))}
            inputMode="numeric"
            maxLength={3}
            error={fault.places ?? null}
          />
          <TimeField label="언제까지 (오늘)" value={until} onChange={setUntil} error={fault.until} />
        </div>
        <p className="subtle small">
          줄의 앞에서부터 한 자리에 한 분씩 문자로 제안하고, {board.policies.offerMinutes}분 안에 답이 없으면
          다음 분께 넘깁니다. 자리보다 많이 제안하지 않습니다.
        </p>
        {act.error && <ErrorPanel cause={act.error} />}
        <Button type="submit" wide isPending={act.isPending}>
          자리 알리기
        </Button>
      </form>
      <Announced board={board} />
      <Stop board={board} centre={centre} />
    </section>
  );
}

function Announced({ board }: { board: StandbyBoard }) {
  if (board.announcements.length === 0) return null;
  return (
    <ul className="standby-announced small" aria-label="오늘 알린 자리">
      {board.announcements.map((one) => (
        <li key={one.id} className="num">
          {formatTime(one.announcedAt)} {one.offer.label} <b>{one.places}자리</b>, {formatTime(one.untilAt)}
          까지
          {one.by && <span className="subtle"> · {one.by}</span>}
        </li>
      ))}
    </ul>
  );
}

function Stop({ board, centre }: { board: StandbyBoard; centre: string }) {
  const client = useQueryClient();
  const act = useAct(stopStandby);
  const [isAsking, setAsking] = useState(false);
  const open = board.offers.reduce((sum, one) => sum + one.places.open, 0);
  const offered = board.offers.reduce((sum, one) => sum + one.places.offered, 0);
  const isRunning = !board.stoppedAt && board.offers.some((one) => one.places.open + one.places.offered > 0);
  if (!isRunning) return null;
  return (
    <>
      <Button tone="secondary" wide onPress={() => setAsking(true)}>
        제안 멈추기
      </Button>
      <ConfirmDialog
        title="제안을 멈출까요?"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          act.mutate(
            { centre },
            {
              onSuccess: () => {
                setAsking(false);
                void client.invalidateQueries({ queryKey: standbyKey });
              },
            },
          )
        }
        confirmLabel="멈추기"
        isPending={act.isPending}
      >
        <p>
          아직 아무에게도 제안하지 않은 {open}자리를 거둡니다. 이미 보낸 제안 {offered}건은 그대로 두며,
          수락하시면 받아 드려야 합니다.
        </p>
        {act.error && <ErrorPanel cause={act.error} />}
      </ConfirmDialog>
    </>
  );
}
