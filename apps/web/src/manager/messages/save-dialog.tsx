import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { difference } from './diff.ts';
import { saveWording, wordingsKey, type Filled, type Line, type Wording } from './messages-api.ts';
import { isMomentSet, MomentField, momentInstant, type Moment } from './moment-field.tsx';
import { sizeWords } from './wording-words.ts';

interface SaveDialogProps {
  line: Line;
  wording: Wording;
  body: string;
  templateCode: string | null;
  filled: { short: Filled; long: Filled };
  onClose(): void;
  onSaved(said: string): void;
}

/** Shows what changes against the wording in force before anything is sent with it. */
export function SaveDialog({ line, wording, body, templateCode, filled, onClose, onSaved }: SaveDialogProps) {
  const client = useQueryClient();
  const act = useAct(saveWording);
  const [moment, setMoment] = useState<Moment>({ kind: 'now' });
  const [reason, setReason] = useState('');
  const before = wording.inForce?.body ?? wording.usedNow?.body ?? '';
  const save = () =>
    act.mutate(
      {
        line,
        body,
        templateCode,
        effectiveFrom: momentInstant(moment),
        reason: reason.trim(),
        revision: wording.revision,
      },
      {
        onSuccess: () => {
          onSaved(
            moment.kind === 'now'
              ? '저장했습니다. 지금부터 새로 만드는 문자에 씁니다.'
              : '저장했습니다. 정하신 때부터 씁니다.',
          );
          void client.invalidateQueries({ queryKey: wordingsKey });
        },
      },
    );
  const isOutrun = isProblem(act.error, 'notifications.changed-meanwhile');
  return (
    <Dialog
      title={`‘${wording.label}’ 문구를 바꿀까요?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            더 고치기
          </Button>
          {isOutrun ? (
            <Button
              onPress={() => {
                void client.invalidateQueries({ queryKey: wordingsKey });
                onClose();
              }}
            >
              바뀐 내용 불러오기
            </Button>
          ) : (
            <Button
              onPress={save}
              isPending={act.isPending}
              isDisabled={reason.trim().length < 2 || !isMomentSet(moment)}
            >
              이대로 저장
            </Button>
          )}
        </>
      }
    >
      <section aria-labelledby="wording-difference">
        <h3 id="wording-difference">지금 쓰는 문구와 다른 곳</h3>
        <p className="wording-difference" lang={line.language}>
          {difference(before, body).map((piece, at) =>
            piece.kind === 'same' ? (
              <span key={at}>{piece.text}</span>
            ) : piece.kind === 'gone' ? (
              <del key={at}>{piece.text}</del>
            ) : (
              <ins key={at}>{piece.text}</ins>
            ),
          )}
        </p>
      </section>
      {line.channel !== 'push' && <p className="num">길이: {sizeWords(filled.short, filled.long)}</p>}
      {line.centre === null && <Notice tone="warning">모든 센터의 문자가 바뀝니다.</Notice>}
      {wording.waiting > 0 && (
        <p className="subtle small num">
          이미 만들어져 보내기를 기다리는 {wording.waiting.toLocaleString('ko-KR')}건은 만들 때의 문구로
          나갑니다.
        </p>
      )}
      <MomentField value={moment} onChange={setMoment} />
      <TextField
        label="사유"
        hint="바꾼 사람·시각과 함께 이력에 남습니다."
        value={reason}
        onChange={setReason}
        maxLength={200}
      />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
