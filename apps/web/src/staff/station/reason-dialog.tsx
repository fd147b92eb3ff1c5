import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface ReasonQuestion {
  title: string;
  /** What the act means for the person. */
  explanation: string;
  reasons: readonly string[];
  confirmLabel: string;
  onReason(reason: string): void;
}

const otherReason = '직접 입력';
const longestReason = 200;

/** Asks why; one tap for the usual reasons, a field for any other. */
export function ReasonDialog({ question, onClose }: { question: ReasonQuestion | null; onClose(): void }) {
  return (
    <Dialog title={question?.title ?? ''} isOpen={question !== null} onClose={onClose}>
      {question && <ReasonForm question={question} onClose={onClose} />}
    </Dialog>
  );
}

function ReasonForm({ question, onClose }: { question: ReasonQuestion; onClose(): void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const reason = chosen === otherReason ? written.trim() : (chosen ?? '');
  const confirm = () => {
    if (reason === '') return setIncomplete(true);
    question.onReason(reason);
    onClose();
  };
  return (
    <>
      <p>{question.explanation}</p>
      <RadioGroup className="reasons" aria-label="사유" value={chosen} onChange={setChosen}>
        {[...question.reasons, otherReason].map((one) => (
          <Radio key={one} value={one} className="reason">
            {one}
          </Radio>
        ))}
      </RadioGroup>
      {chosen === otherReason && (
        <TextField label="사유" value={written} onChange={setWritten} maxLength={longestReason} autoFocus />
      )}
      {isIncomplete && reason === '' && (
        <p className="ui-error" role="alert">
          사유를 골라 주십시오.
        </p>
      )}
      <div className="ui-dialog-actions">
        <Button tone="secondary" onPress={onClose}>
          돌아가기
        </Button>
        <Button onPress={confirm}>{question.confirmLabel}</Button>
      </div>
    </>
  );
}
