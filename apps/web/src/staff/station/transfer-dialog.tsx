import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Destination, Floor, Ticket } from '../queue/queue.ts';
import { destinationsOf } from './destinations.ts';
import { TicketHistory } from './ticket-history.tsx';
import { whoOf } from '../queue/who.ts';

interface TransferDialogProps {
  ticket: Ticket | null;
  floor: Floor | undefined;
  isBusy: boolean;
  onMove(ticket: Ticket, destination: Destination, reason: string): void;
  onClose(): void;
}

/** What happened to somebody, and where else they can be sent. */
export function TransferDialog({ ticket, floor, onClose, ...rest }: TransferDialogProps) {
  return (
    <Dialog
      title={ticket ? `${ticket.number} ${whoOf(ticket)}` : ''}
      isOpen={ticket !== null}
      onClose={onClose}
    >
      {ticket && floor && (
        <TransferForm key={ticket.id} ticket={ticket} floor={floor} onClose={onClose} {...rest} />
      )}
      {ticket && <TicketHistory ticketId={ticket.id} />}
    </Dialog>
  );
}

const usualReasons = ['본인 요청', '가림막·넓은 자리', '다시 확인', '창구 사정', '도움 필요'];
const otherReason = '직접 입력';

interface TransferFormProps extends Omit<TransferDialogProps, 'ticket' | 'floor'> {
  ticket: Ticket;
  floor: Floor;
}

function TransferForm({ ticket, floor, isBusy, onMove, onClose }: TransferFormProps) {
  const [to, setTo] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const options = destinationsOf(ticket, floor);
  const option = options.find((one) => one.key === to);
  const reason = chosen === otherReason ? written.trim() : (chosen ?? '');
  const missing = !option ? '옮길 곳을 골라 주십시오.' : reason === '' ? '사유를 골라 주십시오.' : null;
  const move = () => {
    if (!option || missing) return setIncomplete(true);
    onMove(ticket, option.destination, reason);
    onClose();
  };
  return (
    <section className="stack" aria-labelledby="transfer-title">
      <h3 id="transfer-title">옮기기</h3>
      {options.length === 0 ? (
        <p>지금 옮길 수 있는 창구나 단계가 없습니다.</p>
      ) : (
        <>
          <RadioGroup className="reasons" value={to} onChange={setTo}>
            <Label className="ui-label">옮길 곳</Label>
            {options.map((one) => (
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
        </>
      )}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          돌아가기
        </Button>
        {options.length > 0 && (
          <Button onPress={move} isPending={isBusy}>
            옮기기
          </Button>
        )}
      </div>
    </section>
  );
}
