import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { note, type DeskPerson } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { ToldField } from './reason-and-told.tsx';
import { useRefresh } from './use-refresh.ts';

/** Keeps what a caller was told, where nothing was booked or changed. */
export function NoteDialog({ person, onClose }: { person: DeskPerson; onClose(): void }) {
  const refresh = useRefresh(person.personId);
  const act = useAct(note);
  const isEligible = person.eligibility.status === 'eligible';
  const [told, setTold] = useState(isEligible ? '' : person.eligibility.message);
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (told.trim().length < 2) return setMissing(true);
    act.mutate(
      { personId: person.personId, told: told.trim() },
      {
        onSuccess: () => {
          refresh();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={`${person.maskedName} 님께 안내한 말`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={submit} isPending={act.isPending}>
            기록하기
          </Button>
        </>
      }
    >
      <ToldField value={told} onChange={setTold} isMissing={isMissing && told.trim().length < 2} />
      {act.error && <DeskRefusal cause={act.error} />}
    </Dialog>
  );
}
