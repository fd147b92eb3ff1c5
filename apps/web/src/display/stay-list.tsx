import { BoardTitle, TicketNumber } from './call-list.tsx';
import type { ZoneStage } from './zone-board.ts';
import './stay.css';

/** Where nobody is called people look for their own number among those whose time is over. */
export function StayList({ stages, zone }: { stages: ZoneStage[]; zone: string }) {
  const over = stages.flatMap((stage) => stage.stayOver);
  const labels = stages.map((stage) => stage.label).join('·');
  return (
    <section className="calls stay" aria-labelledby="calls-title">
      <BoardTitle id="calls-title" title={`${labels} 시간이 끝난 번호`} zone={zone} />
      {over.length === 0 ? (
        <div className="calls-empty">
          <p>아직 시간이 끝난 번호가 없습니다.</p>
          <p>번호가 나올 때까지 앉아서 쉬십시오.</p>
        </div>
      ) : (
        <>
          <ol>
            {over.map((number) => (
              <li key={number}>
                <TicketNumber number={number} />
              </li>
            ))}
          </ol>
          <p className="stay-next">직원의 확인을 받고 나가십시오.</p>
        </>
      )}
    </section>
  );
}
