import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { isRealDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFields, dayFromParts, emptyDate } from '../../ui/date-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { register } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { relationshipWords } from './desk-words.ts';

interface NewCallerProps {
  /** Who is on the phone for somebody without one. */
  carer?: { personId: string; maskedName: string };
  onClose(): void;
  onRegistered(personId: string): void;
}

const looksLikeMobile = (text: string): boolean => /^01[016789]\d{7,8}$/.test(text.replace(/\D/g, ''));

/** Somebody who has never booked; who has no phone is reached at a relative's. */
export function NewCaller({ carer, onClose, onRegistered }: NewCallerProps) {
  const [name, setName] = useState('');
  const [birth, setBirth] = useState(emptyDate);
  const [phone, setPhone] = useState('');
  const [hasNoPhone, setHasNoPhone] = useState(carer !== undefined);
  const [relationship, setRelationship] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const act = useAct(register);
  const birthDate = dayFromParts(birth);
  const isBirth = birthDate !== null && isRealDay(birthDate);
  const errors = {
    name: name.trim() === '' ? '이름을 적어 주십시오.' : null,
    birth: isBirth ? null : '생년월일을 다시 확인해 주십시오.',
    phone: carer || looksLikeMobile(phone) ? null : '휴대전화 번호를 적어 주십시오. 예: 010-1234-5678',
    relationship: hasNoPhone && !relationship ? '관계를 골라 주십시오.' : null,
  };
  const submit = () => {
    setAsked(true);
    if (Object.values(errors).some((error) => error !== null) || act.isPending) return;
    act.mutate(
      {
        name: name.trim(),
        birthDate: birthDate!,
        phone: hasNoPhone ? null : phone,
        ...(hasNoPhone && {
          ...(carer ? { carerId: carer.personId } : { contactPhone: phone }),
          relationship: relationship!,
        }),
      },
      { onSuccess: ({ personId }) => onRegistered(personId) },
    );
  };
  const shown = (error: string | null) => (isAsked ? error : null);
  return (
    <Dialog
      title={carer ? `${carer.maskedName} 님이 돌보시는 분 등록` : '처음 전화하신 분 등록'}
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={submit} isPending={act.isPending}>
            등록하기
          </Button>
        </>
      }
    >
      <TextField
        label="이름"
        value={name}
        onChange={setName}
        error={shown(errors.name)}
        maxLength={60}
        autoComplete="off"
        autoFocus
      />
      <DateFields label="생년월일" value={birth} onChange={setBirth} error={shown(errors.birth)} />
      {!carer && (
        <>
          <Checkbox isSelected={hasNoPhone} onChange={setHasNoPhone}>
            본인 휴대전화가 없습니다.
          </Checkbox>
          <TextField
            label={hasNoPhone ? '연락받으실 보호자의 휴대전화' : '휴대전화'}
            hint={hasNoPhone ? '보호자도 먼저 등록되어 있어야 합니다.' : undefined}
            type="tel"
            inputMode="tel"
            value={phone}
            onChange={setPhone}
            error={shown(errors.phone)}
            maxLength={20}
            autoComplete="off"
          />
        </>
      )}
      {hasNoPhone && (
        <Select
          label={carer ? `등록하실 분은 ${carer.maskedName} 님의` : '전화하신 분은 보호자의'}
          placeholder="관계를 골라 주십시오"
          options={Object.entries(relationshipWords).map(([code, label]) => ({ code, label }))}
          value={relationship}
          onChange={setRelationship}
          error={shown(errors.relationship)}
        />
      )}
      {act.error && <DeskRefusal cause={act.error} />}
    </Dialog>
  );
}
