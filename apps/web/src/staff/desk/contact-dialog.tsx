import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import {
  contactQuery,
  endContact,
  resumeContact,
  setContactChoice,
  type ContactOfPerson,
  type DeskPerson,
} from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { ReasonChoice } from './reason-and-told.tsx';

const words = {
  reminder: { label: '방문 전 안내 (전날·당일)', hint: '끄시면 방문 시각을 다시 알려 드리지 않습니다.' },
  'follow-up': { label: '방문 뒤 안내 (증명서·건강 확인)', hint: '귀가할 때의 주의사항은 늘 보냅니다.' },
} as const;
const reasons = ['본인 전화 요청', '보호자 전화 요청', '유족의 연락', '사망 신고 확인'];

/** What a caller does without, and that somebody is written to no more; each with the reason that was given. */
export function ContactDialog({ person, onClose }: { person: DeskPerson; onClose(): void }) {
  const client = useQueryClient();
  const { personId } = person;
  const contact = useQuery(contactQuery(personId));
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const setting = useAct(setContactChoice);
  const ending = useAct(endContact);
  const resuming = useAct(resumeContact);
  const kept = {
    onSuccess: (state: ContactOfPerson) => {
      client.setQueryData(contactQuery(personId).queryKey, state);
      setEnding(false);
      setReason('');
    },
  };
  const withReason = (act: (given: string) => void) => () => {
    const given = reason.trim();
    setMissing(given.length < 2);
    if (given.length >= 2) act(given);
  };
  const error = contact.error ?? setting.error ?? ending.error ?? resuming.error;
  const endedAt = contact.data?.endedAt;
  return (
    <Dialog
      title={`${person.maskedName} 님 연락 설정`}
      isOpen
      onClose={onClose}
      actions={
        <Button tone="secondary" onPress={onClose}>
          닫기
        </Button>
      }
    >
      {!contact.data && !contact.error && <Skeleton lines={3} height="4.8rem" />}
      {contact.data && (
        <>
          <ReasonChoice
            reasons={reasons}
            value={reason}
            onChange={setReason}
            isMissing={isMissing && reason.trim().length < 2}
          />
          {endedAt ? (
            <Notice tone="warning" title={`${formatDateTime(endedAt)}부터 연락하지 않습니다`}>
              <p>어떤 문자도 보내지 않습니다. 남은 예약이 있으면 예약에서 취소해 주십시오.</p>
              <Button
                tone="secondary"
                isPending={resuming.isPending}
                onPress={withReason((given) => resuming.mutate({ personId, reason: given }, kept))}
              >
                잘못 등록했습니다 · 다시 연락하기
              </Button>
            </Notice>
          ) : (
            <>
              {contact.data.choices.map(({ choice, isRefused }) => (
                <Checkbox
                  key={choice}
                  isSelected={!isRefused}
                  isDisabled={setting.isPending}
                  hint={words[choice].hint}
                  onChange={(isWanted) =>
                    withReason((given) =>
                      setting.mutate({ personId, choice, isRefused: !isWanted, reason: given }, kept),
                    )()
                  }
                >
                  {words[choice].label}
                </Checkbox>
              ))}
              {isEnding ? (
                <Notice tone="danger" title="모든 문자를 멈춥니다">
                  <p>
                    돌아가신 분께는 기다리던 문자도, 앞으로의 문자도 보내지 않습니다. 잘못이면 되돌릴 수
                    있습니다.
                  </p>
                  <div className="row">
                    <Button tone="secondary" onPress={() => setEnding(false)}>
                      돌아가기
                    </Button>
                    <Button
                      tone="danger"
                      isPending={ending.isPending}
                      onPress={withReason((given) => ending.mutate({ personId, reason: given }, kept))}
                    >
                      연락 멈추기
                    </Button>
                  </div>
                </Notice>
              ) : (
                <Button tone="quiet" onPress={() => setEnding(true)}>
                  사망 등으로 연락 멈추기
                </Button>
              )}
            </>
          )}
        </>
      )}
      {error && <DeskRefusal cause={error} />}
    </Dialog>
  );
}
