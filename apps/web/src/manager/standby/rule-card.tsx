import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatBirthDate } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { NativeField } from '../openings/fields.tsx';
import { standbyKey, widenStandby, type BoardOffer, type StandbyBoard } from './standby-desk.ts';

/** The rule in force, as residents read it, and who may stand by beside those who may book. */
export function RuleCard({ board, centre }: { board: StandbyBoard; centre: string }) {
  const [isOpen, setOpen] = useState(false);
  const { policies } = board;
  return (
    <section className="card stack" aria-labelledby="standby-rule">
      <h2 id="standby-rule">규칙</h2>
      <dl className="facts num">
        <Fact name="제안을 지키는 시간" value={`${policies.offerMinutes}분`} />
        <Fact name="오는 시간" value={`${policies.travelMinutes}분`} />
        <Fact
          name="늦은 자리 내놓기"
          value={
            policies.lateReleaseMinutes === null ? '하지 않음' : `${policies.lateReleaseMinutes}분 지나면`
          }
        />
        <Fact name="미방문 제한" value={policies.barDays === 0 ? '없음' : `${policies.barDays}일`} />
        {board.offers.map((offer) => (
          <Fact key={offer.code} name={`${offer.label} 대상`} value={rangeWords(offer)} />
        ))}
      </dl>
      <Button tone="secondary" wide onPress={() => setOpen(true)}>
        대상 넓히기
      </Button>
      {isOpen && <WidenDialog board={board} centre={centre} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const rangeWords = ({ isWider, bornFrom, bornTo }: BoardOffer): string => {
  if (!isWider) return '예약 대상과 같음';
  const from = bornFrom ? `${formatBirthDate(bornFrom)}부터` : '';
  const to = bornTo ? `${formatBirthDate(bornTo)}까지` : '';
  return `예약 대상과 ${[from, to].filter(Boolean).join(' ') || '모든'} 출생`;
};

function WidenDialog({ board, centre, onClose }: { board: StandbyBoard; centre: string; onClose(): void }) {
  const client = useQueryClient();
  const act = useAct(widenStandby);
  const [offer, setOffer] = useState<string | null>(board.offers[0]?.code ?? null);
  const [effectiveFrom, setEffectiveFrom] = useState(board.date);
  const [bornFrom, setBornFrom] = useState('');
  const [bornTo, setBornTo] = useState('');
  const save = () => {
    if (!offer || effectiveFrom === '') return;
    act.mutate(
      { centre, offer, effectiveFrom, bornFrom: bornFrom || null, bornTo: bornTo || null },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: standbyKey });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title="잔여백신 대상 넓히기"
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
      <p>예약 대상인 분은 언제나 신청하실 수 있습니다. 출생일이 아래 범위인 분도 신청하실 수 있게 합니다.</p>
      <Select
        label="백신"
        options={board.offers.map(({ code, label }) => ({ code, label }))}
        value={offer}
        onChange={setOffer}
      />
      <NativeField
        label="적용일"
        type="date"
        value={effectiveFrom}
        onChange={setEffectiveFrom}
        min={board.date}
      />
      <div className="standby-pair">
        <NativeField
          label="출생일 (부터)"
          type="date"
          value={bornFrom}
          onChange={setBornFrom}
          hint="비우면 제한 없음"
        />
        <NativeField
          label="출생일 (까지)"
          type="date"
          value={bornTo}
          onChange={setBornTo}
          hint="비우면 제한 없음"
        />
      </div>
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
