import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.ts';
import type { Eligibility } from '../../api/types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EligibilityAnswer } from '../start/eligibility-answer.tsx';
import { NearestTimes } from './nearest-times.tsx';
import type { ChosenSlots } from './use-hold-seats.ts';

interface BookingRefusalProps {
  problem: ApiProblem;
  /** Holds one of the nearest times instead. */
  onPick(chosen: ChosenSlots): void;
  isPending?: boolean;
  /** On the page of the dates the way back to it is no help. */
  isAmongDates?: boolean;
}

/** Each refusal of a hold or a booking with the way on; what was filled in stays. */
export function BookingRefusal({ problem, onPick, isPending, isAmongDates }: BookingRefusalProps) {
  const { t } = useTranslation();
  const link = (href: string, words: string) => (
    <ButtonLink href={href} tone="secondary">
      {t(words)}
    </ButtonLink>
  );
  const toDates = !isAmongDates && link('/book/days', 'confirm.pickAgain');
  switch (problem.code) {
    case 'scheduling.slot-full':
    case 'scheduling.slot-past':
      return (
        <ErrorPanel cause={problem} actions={toDates}>
          <NearestTimes problem={problem} onPick={onPick} isPending={isPending} />
        </ErrorPanel>
      );
    case 'scheduling.already-booked':
      return <ErrorPanel cause={problem} actions={link('/my-bookings', 'confirm.seeBookings')} />;
    case 'scheduling.not-eligible':
      return (
        <ErrorPanel cause={problem}>
          {'status' in problem.facts && (
            <EligibilityAnswer answer={problem.facts as unknown as Eligibility} />
          )}
        </ErrorPanel>
      );
    case 'identity.sign-in-required':
      return <ErrorPanel cause={problem} actions={link('/book/verify?then=confirm', 'confirm.signIn')} />;
    case 'scheduling.supply-exhausted':
    case 'scheduling.outside-opening':
      return <ErrorPanel cause={problem} actions={link('/', 'layout.home')} />;
    default:
      return <ErrorPanel cause={problem} actions={toDates} />;
  }
}
