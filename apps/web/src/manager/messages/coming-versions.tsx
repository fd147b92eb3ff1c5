import { useState } from 'react';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { endWording, withdrawWording, type Line, type Version, type Wording } from './messages-api.ts';

/** What will be said from when; what has not begun can be taken back, and an own wording can be given up. */
export function ComingVersions({
  line,
  wording,
  mayChange,
}: {
  line: Line;
  wording: Wording;
  mayChange: boolean;
}) {
  const [withdrawn, setWithdrawn] = useState<Version | null>(null);
  const [isEnding, setEnding] = useState(false);
  const { coming, inForce, revision } = wording;
  const mayEnd = mayChange && inForce !== null && (line.centre !== null || line.channel === 'alimtalk');
  const whatStays = line.centre === null ? '문자 문구' : '모든 센터의 문구';
  return (
    <>
      {coming.length > 0 && (
        <ul className="wording-coming" aria-label="예정된 문구">
          {coming.map((version) => (
            <li key={version.id}>
              <div>
                <b className="num">{formatDateTime(version.effectiveFrom, true)}부터</b>
                <p className="wording-quote" lang={line.language}>
                  {version.body ?? `이 문구를 끝내고 ${whatStays}를 씁니다.`}
                </p>
                <p className="subtle small">
                  {version.madeBy ?? '시스템'} · {version.reason}
                </p>
              </div>
              {mayChange && (
                <Button
                  tone="quiet"
                  onPress={() => setWithdrawn(version)}
                  aria-label={`${formatDateTime(version.effectiveFrom)}부터의 문구 취소`}
                >
                  예정 취소
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEnd && (
        <div>
          <Button tone="quiet" onPress={() => setEnding(true)}>
            {line.centre === null ? '알림톡 그만 쓰기' : '우리 센터 문구 그만 쓰기'}
          </Button>
        </div>
      )}
      {withdrawn && (
        <ChangeDialog
          title="예정된 문구를 취소할까요?"
          confirmLabel="예정 취소"
          tone="danger"
          act={({ reason }, key) => withdrawWording({ id: withdrawn.id, reason, revision }, key)}
          onClose={() => setWithdrawn(null)}
          onDone={() => setWithdrawn(null)}
        >
          <p>{formatDateTime(withdrawn.effectiveFrom, true)}이 되어도 지금 문구를 그대로 씁니다.</p>
        </ChangeDialog>
      )}
      {isEnding && (
        <ChangeDialog
          title={`${whatStays}로 돌아갈까요?`}
          confirmLabel="그만 쓰기"
          tone="danger"
          asksMoment
          act={(input, key) => endWording({ line, revision, ...input }, key)}
          onClose={() => setEnding(false)}
          onDone={() => setEnding(false)}
        >
          <p>여기에 쓴 문구는 이력에 남고, 언제든 되돌리실 수 있습니다.</p>
        </ChangeDialog>
      )}
    </>
  );
}
