import { Link, useLocation } from 'react-router';
import { formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { HubDay, ShuttleDay, ShuttleRun } from './shuttle-api.ts';

interface RunGridProps {
  day: ShuttleDay;
  /** Null for whoever may only look. */
  onEdit: ((hub: HubDay) => void) | null;
}

/** A row a hub, a cell a bus; what is taken as a bar and a number. */
export function RunGrid({ day, onEdit }: RunGridProps) {
  const columns = Math.max(1, ...day.hubs.map((hub) => hub.runs.length));
  return (
    <div className="shuttle-scroll">
      <table className="shuttle-table" aria-label="동별 운행">
        <thead>
          <tr>
            <th scope="col">타는 곳</th>
            {Array.from({ length: columns }, (_, at) => (
              <th key={at} scope="col">
                {at + 1}회
              </th>
            ))}
            {onEdit && (
              <th scope="col">
                <span className="visually-hidden">시간표</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {day.hubs.map((hub) => (
            <tr key={hub.code}>
              <th scope="row">
                {hub.label}
                {hub.waiting > 0 && <Badge tone="warning">자리 없음 {hub.waiting}</Badge>}
              </th>
              {Array.from({ length: columns }, (_, at) => (
                <td key={at}>{hub.runs[at] && <Run hub={hub} run={hub.runs[at]} />}</td>
              ))}
              {onEdit && (
                <td>
                  <Button
                    tone="quiet"
                    className="shuttle-edit"
                    onPress={() => onEdit(hub)}
                    aria-label={`${hub.label} 시간표`}
                  >
                    시간표
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Run({ hub, run }: { hub: HubDay; run: ShuttleRun }) {
  const { search } = useLocation();
  const times = `${formatTime(run.departsAt)}→${formatTime(run.arrivesAt)}`;
  const content = (
    <>
      <span className="shuttle-times num">{times}</span>
      <span className="shuttle-bar" aria-hidden="true" data-full={run.taken === run.seats || undefined}>
        <span style={{ inlineSize: `${(run.taken / run.seats) * 100}%` }} />
      </span>
      <span className="shuttle-count num">
        {run.taken}/{run.seats}
        {run.taken === run.seats && ' 만석'}
      </span>
    </>
  );
  if (run.id === null || run.people === 0) return <div className="shuttle-run">{content}</div>;
  return (
    <Link
      className="shuttle-run"
      to={`runs/${run.id}${search}`}
      aria-label={`${hub.label} ${times} 탑승 명단, ${run.seats}자리 중 ${run.taken}자리`}
    >
      {content}
    </Link>
  );
}
