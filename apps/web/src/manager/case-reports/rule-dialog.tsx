import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { addDays, isRealDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { DateFields, dayFromParts } from '../../ui/date-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { casesKey, saveRule, type RuleList, type TermUnit } from '../cases/cases-api.ts';

interface RuleDialogProps {
  kind: RuleList['kinds'][number];
  today: string;
  onClose(): void;
}

const digits = (text: string) => text.replace(/\D/g, '');

/** A new row with the day from which it holds; what holds now stays as it is until then. */
export function RuleDialog({ kind, today, onClose }: RuleDialogProps) {
  const client = useQueryClient();
  const now = kind.rules.find(({ effectiveFrom }) => effectiveFrom <= today) ?? kind.rules[0]!;
  const tomorrow = addDays(today, 1).split('-') as [string, string, string];
  const [from, setFrom] = useState({
    year: tomorrow[0],
    month: String(Number(tomorrow[1])),
    day: String(Number(tomorrow[2])),
  });
  const [termUnit, setTermUnit] = useState<TermUnit>(now.termUnit);
  const [term, setTerm] = useState(String(now.term));
  const [most, setMost] = useState(String(now.extensionsMost));
  const [length, setLength] = useState(String(now.extensionMost));
  const [extender, setExtender] = useState(now.extender);
  const [fee, setFee] = useState(String(now.feeWon));
  const [documents, setDocuments] = useState(now.documents.join(', '));
  const [basis, setBasis] = useState(now.basis);
  const [isAsked, setAsked] = useState(false);
  const act = useAct(saveRule);
  const effectiveFrom = dayFromParts(from);
  const termLength = Number(term);
  const errors = {
    from:
      effectiveFrom && isRealDay(effectiveFrom) && effectiveFrom > today
        ? null
        : '내일부터 뒤의 날짜를 적어 주십시오.',
    term:
      termUnit === 'hours'
        ? termLength >= 1 && termLength <= 40
          ? null
          : '근무시간은 1부터 40까지(5일) 적어 주십시오.'
        : termLength >= 6
          ? null
          : '날수로 세는 기간은 6일부터입니다. 더 짧으면 근무시간으로 적어 주십시오.',
    basis: basis.trim().length < 2 ? '근거 법령이나 지침을 적어 주십시오.' : null,
  };
  const save = () => {
    setAsked(true);
    if (Object.values(errors).some((error) => error !== null)) return;
    act.mutate(
      {
        kind: kind.code,
        rule: {
          effectiveFrom: effectiveFrom!,
          termUnit,
          term: termLength,
          countsFirstDay: now.countsFirstDay,
          extensionsMost: Number(most),
          extensionMost: Number(length),
          extender,
          feeWon: Number(fee),
          documents: documents
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
          basis: basis.trim(),
        },
      },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: casesKey });
          onClose();
        },
      },
    );
  };
  const shown = (error: string | null) => (isAsked ? error : null);
  return (
    <Dialog
      title={`${kind.label} 처리 기준`}
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={save} isPending={act.isPending}>
            저장
          </Button>
        </>
      }
    >
      <DateFields
        label="언제부터"
        hint="이날부터 접수되는 민원에 적용됩니다. 그 전에 접수된 민원의 기한은 바뀌지 않습니다."
        value={from}
        onChange={setFrom}
        error={shown(errors.from)}
      />
      <div className="case-pair">
        <TextField
          label="처리기간"
          inputMode="numeric"
          value={term}
          onChange={(text) => setTerm(digits(text))}
          maxLength={3}
          error={shown(errors.term)}
        />
        <Select
          label="단위"
          options={[
            { code: 'days', label: '일 (6일 이상)' },
            { code: 'hours', label: '근무시간 (5일 이하)' },
          ]}
          value={termUnit}
          onChange={(code) => setTermUnit(code as TermUnit)}
        />
        <TextField
          label="연장 횟수"
          inputMode="numeric"
          value={most}
          onChange={(text) => setMost(digits(text))}
          maxLength={1}
        />
        <TextField
          label="한 번에 연장할 수 있는 기간"
          inputMode="numeric"
          value={length}
          onChange={(text) => setLength(digits(text))}
          maxLength={3}
        />
        <Select
          label="연장할 수 있는 사람"
          options={[
            { code: 'handler', label: '담당자' },
            { code: 'lead', label: '팀장' },
          ]}
          value={extender}
          onChange={(code) => setExtender(code as typeof extender)}
        />
        <TextField
          label="수수료 (원)"
          inputMode="numeric"
          value={fee}
          onChange={(text) => setFee(digits(text))}
          maxLength={7}
        />
      </div>
      <TextField
        label="받을 서류"
        hint="쉼표로 나누어 적어 주십시오."
        value={documents}
        onChange={setDocuments}
        maxLength={500}
      />
      <TextField label="근거" value={basis} onChange={setBasis} maxLength={200} error={shown(errors.basis)} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
