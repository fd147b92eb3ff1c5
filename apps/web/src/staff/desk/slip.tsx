import { createPortal } from 'react-dom';
import { formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Qr } from '../../ui/qr.tsx';
import type { DeskGroup } from './desk-api.ts';
import { canChange, spokenTime } from './desk-words.ts';
import { scrollable } from './scrollable.ts';
import './slip.css';

/** The paper as it will be, and the copy that the printer gets: half a sheet of A4. */
export function SlipDialog({ group, onClose }: { group: DeskGroup; onClose(): void }) {
  return (
    <>
      <Dialog
        title="예약 안내문"
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button tone="secondary" onPress={onClose}>
              닫기
            </Button>
            <Button onPress={() => print()}>인쇄하기</Button>
          </>
        }
      >
        <div className="slip-preview" role="region" aria-label="안내문 미리 보기" {...scrollable}>
          <Slip group={group} />
        </div>
      </Dialog>
      {createPortal(
        <div className="slip-sheet" aria-hidden="true">
          <Slip group={group} />
        </div>,
        document.body,
      )}
    </>
  );
}

const toBring = [
  '신분증 (주민등록증, 운전면허증, 여권 가운데 하나)',
  '이 안내문 또는 예약 문자',
  '팔을 걷기 쉬운 옷차림',
];

function Slip({ group }: { group: DeskGroup }) {
  const { centre, person } = group;
  return (
    <article className="slip">
      <header className="slip-head">
        <span>{centre.name}</span>
        <strong>예약 안내문</strong>
      </header>
      <div className="slip-number">
        <div>
          <span>예약번호</span>
          <strong>{group.number}</strong>
          <span>
            {person.maskedName} 님 · {person.birthDate.replaceAll('-', '. ')} 생
          </span>
        </div>
        <Qr text={group.qr} label="접수할 때 보이실 QR" size="9.6rem" />
      </div>
      <ul className="slip-dates">
        {group.bookings.filter(canChange).map((booking) => (
          <li key={booking.id}>
            <span>{booking.service.label}</span>
            <strong>{spokenTime(booking.arriveAt)}</strong>
          </li>
        ))}
      </ul>
      <dl className="slip-facts">
        <dt>오실 곳</dt>
        <dd>
          {centre.name}
          <br />
          {centre.address}
        </dd>
        <dt>가져오실 것</dt>
        <dd>
          <ul>
            {toBring.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </dd>
        <dt>꼭 알아 두십시오</dt>
        <dd>
          열이 나거나 몸이 아프시면 오시기 전에 전화해 주십시오. 적힌 시간에 맞추어 오시면 기다리지
          않으십니다.
        </dd>
        <dt>변경·취소</dt>
        <dd>
          <strong className="slip-phone">{centre.phone}</strong>
        </dd>
      </dl>
      <footer className="slip-foot">{formatDay(group.createdAt.slice(0, 10), true)} 예약</footer>
    </article>
  );
}
