import { useState } from 'react';
import { formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CalendarRules, SeatShare } from './calendar-api.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { NumberInput } from './inputs.tsx';
import { DayField } from '../../ui/day-input.tsx';

const channels = { online: '온라인', staff: '창구·전화' } as const;
const label = ({ step, channel }: SeatShare) => `${step}차 ${channels[channel]}`;

/** How a day's seats are divided between first and second appointments, and between the web and the desk. */
export function SeatSharesCard({ rules }: { rules: CalendarRules }) {
  const [isAdding, setIsAdding] = useState(false);
  const dates = [...new Set(rules.seatShares.map((share) => share.effectiveFrom))];
  const sets = dates.map(
    (date) => [date, rules.seatShares.filter((share) => share.effectiveFrom === date)] as const,
  );
  return (
    <section className="card stack" aria-labelledby="seat-shares">
      <div className="rules-head">
        <h2 id="seat-shares">자리 나눔</h2>
        <Button tone="secondary" onPress={() => setIsAdding(true)}>
          새 기준 추가
        </Button>
      </div>
      {sets.length === 0 && <p className="subtle">모든 자리를 1차 온라인 예약에 씁니다.</p>}
      {sets.map(([effectiveFrom, shares]) => {
        const total = shares.reduce((sum, share) => sum + share.parts, 0);
        return (
          <div key={effectiveFrom} className="share-set">
            <strong className="num">{formatDay(effectiveFrom, true)}부터</strong>
            <div className="share-bar" aria-hidden="true">
              {shares.map((share) => (
                <span
                  key={label(share)}
                  data-step={share.step}
                  data-channel={share.channel}
                  style={{ flexGrow: share.parts }}
                />
              ))}
            </div>
            <p className="small num">
              {shares
                .filter((share) => share.parts > 0)
                .map((share) => `${label(share)} ${Math.round((share.parts / total) * 100)}%`)
                .join(' · ')}
            </p>
          </div>
        );
      })}
      {isAdding && <ShareForm rules={rules} onClose={() => setIsAdding(false)} />}
    </section>
  );
}

function ShareForm({ rules, onClose }: { rules: CalendarRules; onClose(): void }) {
  const latest = rules.seatShares.findLast((share) => share.effectiveFrom <= rules.today)?.effectiveFrom;
  const [shares, setShares] = useState<SeatShare[]>(() =>
    Array.from({ length: rules.steps }, (_, at) => at + 1).flatMap((step) =>
      (['online', 'staff'] as const).map((channel) => ({
        step,
        channel,
        parts:
          rules.seatShares.find(
            (one) => one.effectiveFrom === latest && one.step === step && one.channel === channel,
          )?.parts ?? (latest === undefined && step === 1 && channel === 'online' ? 100 : 0),
      })),
    ),
  );
  const [effectiveFrom, setEffectiveFrom] = useState(rules.today);
  const [reason, setReason] = useState('');
  const total = shares.reduce((sum, share) => sum + share.parts, 0);
  const isComplete = total > 0 && reason.trim().length >= 2 && effectiveFrom >= rules.today;
  return (
    <ChangeDialog
      title="자리 나눔 새 기준"
      change={
        isComplete
          ? {
              kind: 'seat-shares',
              effectiveFrom,
              shares: shares.filter((share) => share.parts > 0),
              reason: reason.trim(),
            }
          : null
      }
      onClose={onClose}
    >
      <DayField label="적용 시작" value={effectiveFrom} min={rules.today} onChange={setEffectiveFrom} />
      <p className="subtle small">비율로 넣으시면 됩니다. 하루 정원을 이 비율로 나눕니다.</p>
      <div className="fields-row">
        {shares.map((share, at) => (
          <NumberInput
            key={label(share)}
            label={label(share)}
            value={share.parts}
            onChange={(parts) =>
              setShares((now) =>
                now.map((one, index) => (index === at ? { ...one, parts: parts ?? 0 } : one)),
              )
            }
            hint={total > 0 ? `${Math.round((share.parts / total) * 100)}%` : undefined}
          />
        ))}
      </div>
      <TextField
        label="사유"
        value={reason}
        onChange={setReason}
        maxLength={100}
        placeholder="예: 2차 예약 시작"
      />
    </ChangeDialog>
  );
}
