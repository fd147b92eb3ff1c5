import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface HoldOverProps {
  /** Absent where the times are no longer known: then only new ones can be chosen. */
  onHoldAgain?(): void;
  isPending: boolean;
}

/** The five minutes are over: nothing typed is lost, and the same times may still be free. */
export function HoldOver({ onHoldAgain, isPending }: HoldOverProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  // Whoever is further down, filling in, must not go on unaware.
  useEffect(() => {
    // Newer browsers return a promise here, which must not become the effect's clean-up.
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place}>
      <Notice
        tone="warning"
        title={t('hold.over')}
        isUrgent
        actions={
          <>
            {onHoldAgain && (
              <Button onPress={onHoldAgain} isPending={isPending}>
                {t('hold.again')}
              </Button>
            )}
            <ButtonLink href="/book/days" tone="secondary">
              {t('hold.other')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('hold.overNext')}</p>
      </Notice>
    </div>
  );
}
