import { useState } from 'react';
import { alarmStationOf } from '../alarm/alarm-station.ts';
import { StaffLayout } from '../bar/top-bar.tsx';
import type { Counter, Stage } from '../queue/queue.ts';
import { useQueueActs } from '../queue/use-queue-acts.ts';
import { BreakReminder } from '../station/break-reminder.tsx';
import { InFront, LineColumn, useIsMine } from '../station/called-station.tsx';
import { ReasonDialog, type ReasonQuestion } from '../station/reason-dialog.tsx';
import { StationActions } from '../station/station-actions.tsx';
import { StationNews } from '../station/station-news.tsx';
import { StationTools } from '../station/station-tools.tsx';
import { HelpCallList } from './help-calls.tsx';
import { GiveNumber } from './give-number.tsx';
import { BookingSearch } from './booking-search.tsx';
import '../station/station.css';
import './reception.css';

/** The desk at the door: find a booking and check it in; beside it the line of those who came through the kiosk. */
export function ReceptionStation({ counter, stage }: { counter: Counter; stage: Stage }) {
  const acts = useQueueActs();
  const [question, setQuestion] = useState<ReasonQuestion | null>(null);
  const isMine = useIsMine(counter);
  return (
    <StaffLayout
      place={counter.label}
      tools={<StationTools counter={counter} acts={acts} isMine={isMine} />}
      alarmStation={alarmStationOf(counter)}
    >
      <div className="station reception">
        <div className="station-desk reception-desk">
          <div className="reception-scroll">
            <HelpCallList />
            {isMine && <BreakReminder counter={counter} />}
            <StationNews acts={acts} current={counter.current} />
            <InFront counter={counter} isMine={isMine} />
            <LineColumn
              stage={stage}
              counter={counter}
              acts={acts}
              ask={setQuestion}
              comesFrom="키오스크에서 번호표를 받으신 분이"
            />
          </div>
          <StationActions counter={counter} stage={stage} acts={acts} isMine={isMine} ask={setQuestion} />
        </div>
        <div className="reception-door">
          <GiveNumber />
          <BookingSearch />
        </div>
      </div>
      <ReasonDialog question={question} onClose={() => setQuestion(null)} />
    </StaffLayout>
  );
}
