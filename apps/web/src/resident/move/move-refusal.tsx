import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';

/** Why a change was refused; too late for the screen is not too late for the phone. */
export function MoveRefusal({ problem, phone }: { problem: ApiProblem; phone: string | undefined }) {
  const { t } = useTranslation();
  const isTooLate = problem.code === 'scheduling.cut-off-passed';
  return (
    <ErrorPanel
      cause={problem}
      actions={
        isTooLate &&
        phone && <ButtonLink href={`tel:${phone}`}>{t('bookings.changeByPhone', { phone })}</ButtonLink>
      }
    />
  );
}
