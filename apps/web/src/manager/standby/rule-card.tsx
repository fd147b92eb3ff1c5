import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatBirthDate, formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { standbyKey, widenStandby, type BoardOffer, type StandbyBoard } from './standby-desk.ts';
import { DayField } from '../../ui/day-input.tsx';

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
      <RuleRows rules={board.rules} />
      <Button tone="secondary" wide onPress={() => setOpen(true)}>
        대상 넓히기
      </Button>
      {isOpen && <WidenDialog board={board} centre={centre} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** Each dated row, so that what comes next is seen before it holds. */
function RuleRows({ rules }: { rules: StandbyBoard['rules'] }) {
  if (rules.length === 0) return <p className="subtle small">예약 대상인 분만 신청하실 수 있습니다.</p>;
  return (
    <table className="standby-rules num">
      <caption className="ui-label">예약 대상 밖의 신청 대상</caption>
      <thead>
        <tr>
          <th scope="col">적용일</th>
          <th scope="col">백신</th>
          <th scope="col">출생</th>
          <th scope="col">상태</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={`${rule.offer.code} ${rule.effectiveFrom}`}>
            <td>{formatDay(rule.effectiveFrom, true)}</td>
            <th scope="row">{rule.offer.label}</th>
            <td>{bornWords(rule)}</td>
            <td>
              <Badge tone={rule.isInForce ? 'success' : 'info'}>{rule.isInForce ? '적용 중' : '예정'}</Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const bornWords = ({ bornFrom, bornTo }: { bornFrom: string | null; bornTo: string | null }): string => {
  const from = bornFrom ? `${formatBirthDate(bornFrom)}부터` : '';
  const to = bornTo ? `${formatBirthDate(bornTo)}까지` : '';
  return [from, to].filter(Boolean).join(' ') || '모두';
};

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const rangeWords = (offer: BoardOffer): string =>
  offer.isWider ? `예약 대상과 ${bornWords(offer)} 출생` : '예약 대상과 같음';

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
      <DayField label="적용일" value={effectiveFrom} onChange={setEffectiveFrom} min={board.date} />
      <div className="standby-pair">
        <DayField label="출생일 (부터)" value={bornFrom} onChange={setBornFrom} hint="비우면 제한 없음" />
        <DayField label="출생일 (까지)" value={bornTo} onChange={setBornTo} hint="비우면 제한 없음" />
      </div>
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
