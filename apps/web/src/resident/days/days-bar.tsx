import { useTranslation } from 'react-i18next';
import type { Slot } from '../../api/types.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';

interface DaysBarProps {
  dates: { step: number; slot: Slot }[];
  /** What is still to be chosen, while nothing is. */
  hint: string;
  label: string;
  isDisabled?: boolean;
  isPending?: boolean;
  onNext(): void;
}

/** What has been chosen and the way on, always in sight. */
export function DaysBar({ dates, hint, label, isDisabled, isPending, onNext }: DaysBarProps) {
  const { t } = useTranslation();
  return (
    <div className="days-bar">
      <p className="days-bar-dates num" aria-live="polite">
        {dates.length === 0
          ? hint
          : dates.map(({ step, slot }) => (
              <span key={step}>
                {t('book.nth', { step })} <strong>{formatDateTime(slot.startsAt)}</strong>
              </span>
            ))}
      </p>
      <Button size="large" isDisabled={isDisabled} isPending={isPending} onPress={onNext}>
        {label}
      </Button>
    </div>
  );
}
