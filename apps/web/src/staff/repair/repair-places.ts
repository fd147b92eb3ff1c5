import type { Floor, RepairTarget, Ticket } from '../queue/queue.ts';

export interface RepairPlace {
  key: string;
  label: string;
  hint?: string;
  target: RepairTarget;
}

/** Everywhere a lead may put somebody back to, in the order of the way through the building. */
export function repairPlacesOf(ticket: Ticket, { stages, counters }: Floor): RepairPlace[] {
  const hasEnded = ticket.state === 'done' || ticket.state === 'left';
  const ofStages = stages.flatMap((stage): RepairPlace[] => {
    const isHere = stage.code === ticket.stage;
    const isTimed = stage.kind === 'timed';
    const here = isHere && ticket.state === (isTimed ? 'serving' : 'waiting');
    const line: RepairPlace[] = here
      ? []
      : [
          {
            key: `stage:${stage.code}`,
            label: isTimed ? `${stage.label} 자리에 앉음` : `${stage.label} 대기`,
            target: { to: 'stage', stage: stage.code },
          },
        ];
    const free = counters.filter(
      (counter) => counter.stage === stage.code && counter.state === 'open' && counter.current === null,
    );
    return [
      ...line,
      ...free.map(({ id, label }): RepairPlace => ({
        key: `counter:${id}`,
        label: `${label}에서 진행 중`,
        hint: '지금 빈 창구',
        target: { to: 'counter', counterId: id },
      })),
    ];
  });
  const aside: RepairPlace[] =
    ticket.state === 'parked' ? [] : [{ key: 'aside', label: '보류', target: { to: 'aside' } }];
  // Whose visit has ended is brought back first; how it ended is another step.
  const ends: RepairPlace[] = hasEnded
    ? []
    : [
        { key: 'done', label: '모두 마치고 귀가', target: { to: 'done' } },
        { key: 'left', label: '마치지 않고 귀가', target: { to: 'left' } },
      ];
  return [...ofStages, ...aside, ...ends];
}
