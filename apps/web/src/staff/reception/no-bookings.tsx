import { formatDateTime } from '../../i18n/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import type { FoundBookings } from './reception.ts';

/** Nothing was found here: at another centre, by the number, or nowhere. */
export function NoBookings({ text, elsewhere }: { text: string; elsewhere: FoundBookings['elsewhere'] }) {
  if (elsewhere.length > 0)
    return (
      <Notice tone="warning" title="다른 센터의 예약입니다." isUrgent>
        {elsewhere.map(({ centre, startsAt }) => (
          <p key={startsAt} className="num">
            <strong>{centre.name}</strong> · {formatDateTime(startsAt)}
            <br />
            {centre.address}
          </p>
        ))}
        <p>그 센터로 가시도록 안내해 주십시오. 이 센터로 옮기시려면 예약 전화로 도와 드립니다.</p>
      </Notice>
    );
  return (
    <EmptyState title={`‘${text}’(으)로 찾은 예약이 없습니다.`}>
      생년월일 6자리나 예약번호로 다시 찾아 주십시오. 예약이 없는 분은 예약 화면이나 예약 전화로 안내해
      주십시오.
    </EmptyState>
  );
}
