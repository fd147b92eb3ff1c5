import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Line, Ticket } from '../queue/queue.ts';
import { whoOf } from '../queue/who.ts';

/** Either so many minutes more, or the other of the two stays. */
export type StayChange = { minutes: number } | { length: 'usual' | 'long' };

interface ExtendDialogProps {
  ticket: Ticket | null;
  line: Pick<Line, 'stayExtensions' | 'stayMinutes' | 'longStayMinutes'>;
  isBusy: boolean;
  onChange(ticket: Ticket, change: StayChange, reason: string): void;
  onClose(): void;
}

/** Makes somebody's stay longer, or changes between the usual and the long one; always with a reason. */
export function ExtendDialog({ ticket, ...rest }: ExtendDialogProps) {
  return (
    <Dialog
      title={ticket ? `${ticket.number} ${whoOf(ticket)} 시간 바꾸기` : ''}
      isOpen={ticket !== null}
      onClose={rest.onClose}
    >
      {ticket && <ExtendForm key={ticket.id} ticket={ticket} {...rest} />}
    </Dialog>
  );
}

const usualReasons = [
  '어지러움 · 메스꺼움',
  '알레르기 병력',
  '두드러기 · 가려움',
  '의료진 판단',
  '본인 요청',
];
const otherReason = '직접 입력';

function ExtendForm({
  ticket,
  line,
  isBusy,
  onChange,
  onClose,
}: Omit<ExtendDialogProps, 'ticket'> & { ticket: Ticket }) {
  const [chosenChange, setChange] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const options = changesOf(ticket, line);
  const option = options.find(({ key }) => key === chosenChange);
  const reason = chosen === otherReason ? written.trim() : (chosen ?? '');
  const missing = !option ? '시간을 골라 주십시오.' : reason === '' ? '사유를 골라 주십시오.' : null;
  const confirm = () => {
    if (!option || missing) return setIncomplete(true);
    onChange(ticket, option.change, reason);
    onClose();
  };
  return (
    <>
      <RadioGroup className="reasons reasons-narrow" value={chosenChange} onChange={setChange}>
        <Label className="ui-label reasons-label">시간</Label>
        {options.map(({ key, label }) => (
          <Radio key={key} value={key} className="reason">
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup className="reasons reasons-narrow" value={chosen} onChange={setChosen}>
        <Label className="ui-label reasons-label">사유</Label>
        {[...usualReasons, otherReason].map((one) => (
          <Radio key={one} value={one} className="reason">
            {one}
          </Radio>
        ))}
      </RadioGroup>
      {chosen === otherReason && (
        <TextField label="사유" value={written} onChange={setWritten} maxLength={180} autoFocus />
      )}
      {isIncomplete && missing && (
        <p className="ui-error" role="alert">
          {missing}
        </p>
      )}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          돌아가기
        </Button>
        <Button onPress={confirm} isPending={isBusy}>
          바꾸기
        </Button>
      </div>
    </>
  );
}

function changesOf(
  ticket: Ticket,
  { stayExtensions, stayMinutes, longStayMinutes }: ExtendDialogProps['line'],
): { key: string; label: string; change: StayChange }[] {
  const isSeated = ticket.dueAt !== null;
  const isLong = typeof ticket.stay?.because === 'string';
  const other = isLong
    ? { key: 'usual', label: `보통 시간으로 (${stayMinutes}분)`, change: { length: 'usual' as const } }
    : { key: 'long', label: `긴 시간으로 (${longStayMinutes}분)`, change: { length: 'long' as const } };
  const longer = stayExtensions.map((minutes) => ({
    key: `+${minutes}`,
    label: `${minutes}분 연장`,
    change: { minutes },
  }));
  return isSeated ? [...longer, other] : [other];
}
