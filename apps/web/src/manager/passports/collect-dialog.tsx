import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { collect, type Board } from './passports-api.ts';
import { optionsOf } from './words.ts';

const collectors = optionsOf({ self: '본인', guardian: '법정대리인', proxy: '대리인' });
const proofs = optionsOf({
  'id-card': '주민등록증',
  'driving-licence': '운전면허증',
  passport: '기존 여권',
  'power-of-attorney': '위임장과 신분증',
});

interface Props {
  one: Board['items'][number];
  onClose(): void;
  onDone(): void;
}

/** Hands a passport over; by what the clerk knew the person is kept with it. */
export function CollectDialog({ one, onClose, onDone }: Props) {
  const [collector, setCollector] = useState('self');
  const [proof, setProof] = useState<string | null>(null);
  const act = useAct(collect);
  const submit = () =>
    proof && act.mutate({ id: one.id, collector, proof }, { onSuccess: onClose, onSettled: onDone });
  return (
    <Dialog
      title={`${one.number} 여권을 교부하시겠습니까?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={submit} isDisabled={proof === null} isPending={act.isPending}>
            교부하기
          </Button>
        </>
      }
    >
      <p>
        {one.applicant} · {one.kind}
      </p>
      <Select label="받는 사람" options={collectors} value={collector} onChange={setCollector} />
      <Select
        label="신분 확인"
        placeholder="확인한 것을 골라 주십시오"
        options={proofs}
        value={proof}
        onChange={setProof}
      />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
