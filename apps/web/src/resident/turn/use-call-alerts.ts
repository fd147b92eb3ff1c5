import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { FollowedVisit, MyVisit } from './turn-types.ts';
import type { CallSound } from './turn-sound.ts';

/** Rings and speaks once for each call, each turn that comes near and each stay that is over, of every followed visit. */
export function useCallAlerts(visits: FollowedVisit[], { ring, hint }: CallSound): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const heard = useRef(new Set<string>());
  const now = useServerNow();
  useEffect(() => {
    const isNew = (cause: string) => !heard.current.has(cause) && heard.current.add(cause);
    for (const { visit } of visits) {
      const { id, ticket, stage } = visit;
      if (visit.state === 'called' && isNew(`${id} call ${visit.callSequence}`)) {
        ring();
        // Whoever read on below must see the number turn green.
        scrollTo({ top: 0 });
        announce(t('turn.calledAloud', { ticket, counter: visit.counter?.label ?? stage.label }), true);
      }
      if (visit.isNear && isNew(`${id} near ${stage.code}`)) {
        hint();
        announce(t('turn.nearAloud', { ticket, stage: stage.label }));
      }
      if (isStayOver(visit, now) && isNew(`${id} over ${visit.dueAt}`)) {
        hint();
        announce(t('turn.stayOverAloud', { ticket }));
      }
    }
  }, [visits, now, ring, hint, announce, t]);
}

export function isStayOver(visit: MyVisit, now: number | null): boolean {
  return visit.state === 'serving' && visit.dueAt !== null && now !== null && Date.parse(visit.dueAt) <= now;
}

/** What the tab of the browser is called: while somebody is called it flashes. */
export function useFlashingTitle(called: MyVisit | undefined, usual: string): string {
  const { t } = useTranslation();
  const [isFlash, setFlash] = useState(true);
  const isCalled = called !== undefined;
  useEffect(() => {
    if (!isCalled) return;
    const timer = setInterval(() => setFlash((flash) => !flash), 1_000);
    return () => clearInterval(timer);
  }, [isCalled]);
  return called && isFlash ? t('turn.flash', { ticket: called.ticket }) : usual;
}
