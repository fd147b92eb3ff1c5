import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ChoiceGroup } from './fields.tsx';
import type { Choices, Rule } from './openings.ts';
import type { Faults, RuleForm } from './rule-draft.ts';
import { channels } from './rule-words.ts';
import { DayField, DayTimeField } from '../../ui/day-input.tsx';

const none = '-';
const digits = Array.from({ length: 10 }, (_, digit) => ({ code: digit, label: String(digit) }));

interface SectionProps {
  form: RuleForm;
  fill(part: Partial<RuleForm>): void;
  faults: Faults;
}

export function WhoFields({
  form,
  fill,
  faults,
  choices,
  rule,
}: SectionProps & { choices: Choices; rule: Rule | null }) {
  return (
    <section className="card stack">
      <h2>누가</h2>
      <div className="openings-pair openings-pair-wide">
        <TextField
          label="이름"
          hint="예약 화면에 그대로 보입니다. 예) 18~49세 (1972~2003년생)"
          value={form.label}
          onChange={(label) => fill({ label })}
          error={faults.label}
          maxLength={80}
        />
        <Select
          label="구청 대상군"
          hint="직업군을 고르면 그 직업군인 분만 해당됩니다."
          options={[
            { code: none, label: '없음' },
            ...choices.groups.map(({ code, label, kind }) => ({
              code,
              label: kind === 'occupation' ? `직업군: ${label}` : label,
            })),
          ]}
          value={form.groupCode ?? none}
          onChange={(code) => fill({ groupCode: code === none ? null : code })}
          error={faults.groupCode}
        />
      </div>
      <div className="openings-pair">
        <DayField
          label="태어난 날 (부터)"
          min="1900-01-01"
          value={form.bornFrom}
          onChange={(bornFrom) => fill({ bornFrom })}
          error={faults.bornFrom}
        />
        <DayField
          label="태어난 날 (까지)"
          min="1900-01-01"
          value={form.bornTo}
          onChange={(bornTo) => fill({ bornTo })}
          error={faults.bornTo}
        />
      </div>
      <ChoiceGroup
        label="생일 끝자리 (10부제)"
        hint="태어난 날의 일(日) 끝자리입니다. 2월 29일생은 9입니다. 고르지 않으면 모두 해당됩니다."
        options={digits}
        value={form.dayDigits}
        onChange={(dayDigits) => fill({ dayDigits })}
        look="digits"
      />
      <details open={form.dongs.length > 0}>
        <summary>사는 동 {form.dongs.length > 0 ? `(${form.dongs.length}곳)` : '(모든 동)'}</summary>
        <ChoiceGroup
          label="사는 동"
          hint="고르지 않으면 모든 동이 해당됩니다."
          options={choices.dongs.map((dong) => ({ code: dong, label: dong }))}
          value={form.dongs}
          onChange={(dongs) => fill({ dongs })}
          error={faults.dongs}
          look="grid"
        />
      </details>
      <Checkbox
        isSelected={form.isInvitedOnly}
        onChange={(isInvitedOnly) => fill({ isInvitedOnly })}
        hint={
          rule?.isInvitedOnly
            ? `지금 명단에 ${rule.invited.toLocaleString('ko-KR')}명이 있습니다.`
            : '저장하신 뒤 명단 파일을 올리실 수 있습니다.'
        }
      >
        초대 명단에 있는 분만
      </Checkbox>
    </section>
  );
}

export function WhenFields({ form, fill, faults }: SectionProps) {
  return (
    <section className="card stack">
      <h2>언제</h2>
      <Checkbox isSelected={form.isUndecided} onChange={(isUndecided) => fill({ isUndecided })}>
        시작일 미정 (추후 공지)
      </Checkbox>
      <div className="openings-pair">
        <DayTimeField
          label="예약 시작"
          hint="이 시각부터 바로 예약을 받습니다."
          value={form.isUndecided ? '' : form.opensAt}
          onChange={(opensAt) => fill({ opensAt })}
          isDisabled={form.isUndecided}
          error={faults.opensAt}
        />
        <DayTimeField
          label="예약 마감"
          hint="비워 두면 따로 마감하실 때까지 받습니다."
          value={form.isUndecided ? '' : form.closesAt}
          onChange={(closesAt) => fill({ closesAt })}
          isDisabled={form.isUndecided}
          error={faults.closesAt}
        />
      </div>
      <DayTimeField
        label="공개 시각"
        hint="이 시각 전에는 예약 화면에 나오지 않습니다. 비워 두면 바로 안내합니다."
        value={form.announcedAt}
        onChange={(announcedAt) => fill({ announcedAt })}
        error={faults.announcedAt}
      />
    </section>
  );
}

export function HowFields({ form, fill, faults, choices }: SectionProps & { choices: Choices }) {
  return (
    <section className="card stack">
      <h2>어떻게, 무엇을</h2>
      <ChoiceGroup
        label="예약 방법"
        options={channels}
        value={form.channels}
        onChange={(chosen) => fill({ channels: chosen })}
        error={faults.channels}
        look="grid"
      />
      <ChoiceGroup
        label="백신"
        options={choices.offers}
        value={form.offerCodes}
        onChange={(offerCodes) => fill({ offerCodes })}
        error={faults.offerCodes}
        look="grid"
      />
      {choices.centres.length > 1 && (
        <ChoiceGroup
          label="센터"
          hint="고르지 않으면 모든 센터가 해당됩니다."
          options={choices.centres}
          value={form.centreCodes}
          onChange={(centreCodes) => fill({ centreCodes })}
          error={faults.centreCodes}
          look="grid"
        />
      )}
      <div className="openings-pair">
        <TextField
          label="물량 (명분)"
          hint="1·2차를 마칠 사람 수입니다. 제한이 없으면 비워 두십시오."
          value={form.supplyCap}
          onChange={(supplyCap) => fill({ supplyCap })}
          inputMode="numeric"
          maxLength={7}
          error={faults.supplyCap}
        />
        <TextField
          label="순서"
          hint="여러 규칙에 해당되는 분은 숫자가 작은 규칙을 먼저 씁니다."
          value={form.position}
          onChange={(position) => fill({ position })}
          inputMode="numeric"
          maxLength={4}
          error={faults.position}
        />
      </div>
      <TextField
        label="메모 (직원만 봅니다)"
        value={form.note}
        onChange={(note) => fill({ note })}
        maxLength={500}
      />
    </section>
  );
}
