import type { Line } from '../queue/queue.ts';

/** The rule of the order in words that may be read out to whoever asks why they are not next. */
export function OrderRule({ line }: { line: Line }) {
  return (
    <div className="line-rule" role="note">
      <ol>
        <li>이미 호출되었다가 자리를 옮기신 분이 먼저입니다.</li>
        <li>그 다음은 예약 시간 순서이고, 같은 시간이면 먼저 도착하신 분이 먼저입니다.</li>
        {line.assistedEvery > 0 && (
          <li>
            고령이시거나 도움이 필요하신 분은 <b>{line.assistedEvery}번째 호출마다 한 분까지</b> 먼저
            모십니다.
          </li>
        )}
        {line.bookedEvery > 0 && (
          <li>
            예약 없이 오신 분은 도착하신 순서로 모시며, 예약 시각이 된 분은{' '}
            <b>{line.bookedEvery}번째 호출마다 한 분까지</b> 먼저 모십니다.
          </li>
        )}
        <li>예약 시간보다 많이 늦으신 분은 도착하신 순서로 모십니다.</li>
        <li>일찍 오신 분은 예약 시간이 가까워지면 순서에 들고, 다른 대기자가 없으면 바로 모십니다.</li>
      </ol>
    </div>
  );
}
