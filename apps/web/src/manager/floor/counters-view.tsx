import { useState } from 'react';
import { formatTime } from '../../i18n/dates.ts';
import { pauseWords } from '../../staff/station/pause-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import type { Counter, Floor } from './floor-api.ts';
import { SkillsDialog } from './skills-dialog.tsx';

/** Every counter under the line it works for now, and the way to lend it to another. */
export function CountersView({ floor }: { floor: Floor }) {
  const { may } = useManager();
  const [assigning, setAssigning] = useState<Counter | null>(null);
  const [teaching, setTeaching] = useState<Counter | null>(null);
  const lines = floor.stages.filter((stage) => stage.kind === 'called');
  if (floor.counters.length === 0)
    return <EmptyState title="등록된 창구가 없습니다.">창구 등록을 요청해 주십시오.</EmptyState>;
  return (
    <div className="floor-lines">
      {lines.map((stage) => (
        <section key={stage.code} className="card stack" aria-labelledby={`line-${stage.code}`}>
          <h2 id={`line-${stage.code}`}>{stage.label}</h2>
          <ul className="floor-counters">
            {floor.counters
              .filter((counter) => counter.stage === stage.code)
              .map((counter) => (
                <li key={counter.id}>
                  <div>
                    <strong>{counter.label}</strong> <State counter={counter} />
                    <p className="subtle small">{whoAndWhom(counter, floor)}</p>
                  </div>
                  {may('queueing.run-floor') && servicesOf(floor, counter).length > 1 && (
                    <Button
                      tone="quiet"
                      onPress={() => setTeaching(counter)}
                      aria-label={`${counter.label} 업무 바꾸기`}
                    >
                      업무 바꾸기
                    </Button>
                  )}
                  {may('queueing.run-floor') && (
                    <Button
                      tone="quiet"
                      onPress={() => setAssigning(counter)}
                      aria-label={`${counter.label} 배치 바꾸기`}
                    >
                      배치 바꾸기
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {teaching && (
        <SkillsDialog
          key={teaching.id}
          counter={teaching}
          services={servicesOf(floor, teaching)}
          onClose={() => setTeaching(null)}
        />
      )}
      {assigning && (
        <AssignDialog
          key={assigning.id}
          counter={assigning}
          lines={lines}
          onClose={() => setAssigning(null)}
        />
      )}
    </div>
  );
}

function State({ counter }: { counter: Counter }) {
  if (counter.pause)
    return (
      <Badge tone="warning">
        잠시 멈춤 · {pauseWords[counter.pause.kind]}
        {counter.pause.resumesAt && ` · ${formatTime(counter.pause.resumesAt)}까지`}
      </Badge>
    );
  return counter.state === 'open' ? <Badge tone="success">열림</Badge> : <Badge>닫힘</Badge>;
}

const servicesOf = ({ services }: Floor, counter: Counter) =>
  services.filter(({ stage }) => stage === counter.stage || counter.alsoStages.includes(stage));

const whoAndWhom = (counter: Counter, floor: Floor): string => {
  const { stages } = floor;
  const skills = servicesOf(floor, counter).filter(({ code }) => counter.services?.includes(code));
  const label = (code: string) => stages.find((stage) => stage.code === code)?.label ?? code;
  return [
    counter.staff?.displayName ?? '담당자 없음',
    counter.current && `${counter.current.number} 응대 중`,
    counter.stage !== counter.homeStage && `${label(counter.homeStage)}에서 지원`,
    skills.length > 0 && `${skills.map((service) => service.label).join(', ')} 담당`,
    counter.alsoStages.length > 0 && `${counter.alsoStages.map(label).join(', ')} 함께 담당`,
  ]
    .filter(Boolean)
    .join(' · ');
};
