import type { ReactNode } from 'react';
import { formatDate, formatTime, seoulDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import type { Choices, Phase, Rule } from './openings.ts';
import { channels, offerWords, whenWords, whoWords } from './rule-words.ts';

interface ListProps {
  rules: readonly Rule[];
  choices: Choices;
  suffix: string;
  onEnd(rule: Rule): void;
}

/** The rules along time: who may book now, who comes next and when, who is still to be told. */
export function RuleList({ rules, ...rest }: ListProps) {
  const inPhase = (phase: Phase) => rules.filter((rule) => rule.phase === phase);
  const [open, later, undecided, over] = [
    inPhase('open'),
    inPhase('later'),
    inPhase('undecided'),
    inPhase('over'),
  ];
  const days = [...new Set(later.map((rule) => seoulDay(rule.opensAt!)))].map(
    (day) => [day, later.filter((rule) => seoulDay(rule.opensAt!) === day)] as const,
  );
  return (
    <div className="openings-time">
      <TimeSection title="지금 예약할 수 있는 분" count={open.length}>
        {open.length === 0 ? (
          <EmptyState title="지금은 예약할 수 있는 분이 없습니다.">
            <p>오른쪽 위의 [규칙 추가]로 대상을 여실 수 있습니다.</p>
          </EmptyState>
        ) : (
          <ul className="openings-rules">
            {open.map((rule) => (
              <RuleCard key={rule.code} rule={rule} {...rest} />
            ))}
          </ul>
        )}
      </TimeSection>
      {days.length > 0 && (
        <TimeSection title="다음에 여는 순서" count={later.length}>
          <ol className="openings-days">
            {days.map(([day, opening]) => (
              <li key={day} className="openings-day">
                <p className="openings-day-name num">
                  <strong>{formatDate(opening[0]!.opensAt!)}</strong>
                  <span>{formatTime(opening[0]!.opensAt!)}</span>
                </p>
                <ul className="openings-rules">
                  {opening.map((rule) => (
                    <RuleCard key={rule.code} rule={rule} {...rest} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </TimeSection>
      )}
      {undecided.length > 0 && (
        <TimeSection title="시작일 미정" count={undecided.length}>
          <ul className="openings-rules">
            {undecided.map((rule) => (
              <RuleCard key={rule.code} rule={rule} {...rest} />
            ))}
          </ul>
        </TimeSection>
      )}
      {over.length > 0 && (
        <details className="openings-over">
          <summary>마감한 규칙 {over.length}개</summary>
          <ul className="openings-rules">
            {over.map((rule) => (
              <RuleCard key={rule.code} rule={rule} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function TimeSection({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className="openings-section">
      <h2>
        {title} <span className="subtle num">{count}</span>
      </h2>
      {children}
    </section>
  );
}

function RuleCard({ rule, choices, suffix, onEnd }: Omit<ListProps, 'rules'> & { rule: Rule }) {
  const ways = channels.filter(({ code }) => rule.channels.includes(code));
  const path = `/manager/openings/rule/${encodeURIComponent(rule.code)}${suffix}`;
  return (
    <li className="openings-rule" data-phase={rule.phase}>
      <div className="openings-rule-words">
        <h3>
          {rule.label}
          {rule.dayDigits.length > 0 && <Badge tone="primary">끝자리 {rule.dayDigits.join('·')}</Badge>}
          {rule.isInvitedOnly && <Badge>초대 {rule.invited.toLocaleString('ko-KR')}명</Badge>}
        </h3>
        <p>{whoWords(rule, choices)}</p>
        <p className="subtle small num">
          {whenWords(rule)} · {offerWords(rule, choices)} ·{' '}
          {ways.length === channels.length
            ? '모든 방법'
            : ways.map(({ label }) => label.split(' ')[0]).join('·')}
        </p>
        {rule.phase === 'open' && rule.isInvitedOnly && rule.invited === 0 && (
          <p className="openings-warning">
            명단이 비어 있어 아무도 예약할 수 없습니다. 명단을 올려 주십시오.
          </p>
        )}
        {rule.note && <p className="subtle small">메모: {rule.note}</p>}
      </div>
      {rule.supply && <SupplyBar label={rule.label} supply={rule.supply} />}
      <div className="openings-rule-acts">
        <ButtonLink tone="secondary" href={path}>
          고치기<span className="visually-hidden">: {rule.label}</span>
        </ButtonLink>
        {rule.phase !== 'over' && (
          <Button tone="quiet" onPress={() => onEnd(rule)}>
            {rule.phase === 'open' ? '마감' : '거두기'}
            <span className="visually-hidden">: {rule.label}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function SupplyBar({ label, supply }: { label: string; supply: { capacity: number; taken: number } }) {
  const left = Math.max(0, supply.capacity - supply.taken);
  const share = supply.capacity === 0 ? 100 : Math.min(100, (supply.taken / supply.capacity) * 100);
  const count = (people: number) => people.toLocaleString('ko-KR');
  return (
    <div className="openings-supply">
      <p className="num">
        <strong>{left === 0 ? '물량 소진' : `${count(left)}명분 남음`}</strong>
        <span className="subtle">
          {' '}
          {count(supply.taken)} / {count(supply.capacity)}
        </span>
      </p>
      <div
        className="openings-bar"
        role="meter"
        aria-label={`${label} 물량 가운데 예약된 양`}
        aria-valuemin={0}
        aria-valuemax={supply.capacity}
        aria-valuenow={supply.taken}
        data-full={left === 0 || undefined}
      >
        <span style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
