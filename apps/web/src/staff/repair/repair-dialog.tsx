import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Floor, RepairTarget, Ticket } from '../queue/queue.ts';
import { ticketStateWord } from '../queue/refusal.tsx';
import { repairPlacesOf } from './repair-places.ts';
import { whoOf } from '../queue/who.ts';
import './repair.css';

interface RepairDialogProps {
  ticket: Ticket | null;
  floor: Floor | undefined;
  isBusy: boolean;
  onRepair(ticket: Ticket, target: RepairTarget, reason: string): void;
  onClose(): void;
}

/** Says where somebody really is when the screens are wrong. */
export function RepairDialog({ ticket, floor, ...rest }: RepairDialogProps) {
  return (
    <Dialog
      title={ticket ? `${ticket.number} ${whoOf(ticket)} 바로잡기` : ''}
      isOpen={ticket !== null}
      onClose={rest.onClose}
    >
      {ticket && floor && <RepairForm key={ticket.id} ticket={ticket} floor={floor} {...rest} />}
    </Dialog>
  );
}

const usualReasons = ['화면과 실제 위치가 다름', '단추를 잘못 누름', '다시 오심', '단계를 건너뜀'];
const otherReason = '직접 입력';

interface RepairFormProps extends Omit<RepairDialogProps, 'ticket' | 'floor'> {
  ticket: Ticket;
  floor: Floor;
}

function RepairForm({ ticket, floor, isBusy, onRepair, onClose }: RepairFormProps) {
  const [to, setTo] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const place = repairPlacesOf(ticket, floor).find(({ key }) => key === to);
  const reason = chosen === otherReason ? written.trim() : (chosen ?? '');
  const missing = !place ? '실제로 계신 곳을 골라 주십시오.' : reason === '' ? '사유를 골라 주십시오.' : null;
  const repair = () => {
    if (!place || missing) return setIncomplete(true);
    onRepair(ticket, place.target, reason);
    onClose();
  };
  const stage = floor.stages.find(({ code }) => code === ticket.stage)?.label ?? ticket.stage;
  return (
    <>
      <p>
        화면에는 <b>{`${stage} ${ticketStateWord(ticket.state)}`}</b>(으)로 되어 있습니다. 실제로 계신 곳을
        고르시면 기록에 남고, 바로 되돌릴 수 있습니다.
      </p>
      <RadioGroup className="reasons repair-places" value={to} onChange={setTo}>
        <Label className="ui-label">실제로 계신 곳</Label>
        {repairPlacesOf(ticket, floor).map((one) => (
          <Radio key={one.key} value={one.key} className="reason">
            <span>
              {one.label} {one.hint && <span className="subtle small">{one.hint}</span>}
            </span>
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
        <TextField label="사유" value={written} onChange={setWritten} maxLength={200} autoFocus />
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
        <Button onPress={repair} isPending={isBusy}>
          바로잡기
        </Button>
      </div>
    </>
  );
}
