import { isProblem, type ApiProblem } from '../api/problem.ts';
import { formatDateTime, formatTime } from '../i18n/dates.ts';
import { problemText, type ProblemText } from '../i18n/problem-text.ts';
import type { Words } from './words.ts';

/** Why somebody does not get a number, one screen each. */
export type RefusalKind =
  | 'not-found'
  | 'bad-scan'
  | 'wrong-day'
  | 'past-day'
  | 'moved'
  | 'other-centre'
  | 'cancelled'
  | 'missed'
  | 'orphaned'
  | 'done'
  | 'earlier-step'
  | 'late-to-desk'
  | 'no-numbers'
  | 'number-lost'
  | 'unregistered'
  | 'failed';

export interface RefusalScreen extends ProblemText {
  kind: RefusalKind;
  /** What was typed or scanned may have been wrong: offer to do it again. */
  mayCorrect: boolean;
}

/** A number broken at its hyphen is read wrongly; word joiners keep it whole. */
const onOneLine = (phone: string): string => phone.replaceAll('-', '\u2060-\u2060');

const when = (problem: ApiProblem, name = 'arriveAt'): string => {
  const at = problem.fact(name);
  return at ? formatDateTime(at) : '';
};

/** The screen for a refusal; `phone` is the centre's own, where the refusal names none. */
export function refusalScreen(
  cause: unknown,
  words: Words,
  { wasScanned, phone: ownPhone }: { wasScanned: boolean; phone: string },
): RefusalScreen {
  const { refusals } = words;
  const screen = (kind: RefusalKind, text: ProblemText, mayCorrect = false) => ({
    kind,
    ...text,
    mayCorrect,
  });
  if (!isProblem(cause)) return screen('failed', problemText(cause));
  const phone = onOneLine(cause.fact('phone') ?? ownPhone);
  const at = when(cause);
  switch (cause.code) {
    case 'scheduling.booking-not-found':
      return wasScanned
        ? screen('bad-scan', words.badScan, true)
        : screen('not-found', refusals.notFound(phone), true);
    case 'request.invalid':
      return screen('bad-scan', words.badScan, true);
    case 'scheduling.other-centre':
      return screen(
        'other-centre',
        refusals.otherCentre(cause.fact('centreName') ?? '', cause.fact('centreAddress') ?? '', at),
      );
    case 'scheduling.not-today':
      return notToday(cause, at, phone);
    case 'scheduling.not-confirmed':
      return notConfirmed(cause.fact('state'), at, phone);
    case 'scheduling.already-arrived':
      return screen('done', refusals.done(cause.fact('nextAt') && when(cause, 'nextAt')));
    case 'scheduling.earlier-step-open':
      return screen(
        'earlier-step',
        refusals.earlierStep(
          cause.fact('step') ?? '',
          cause.fact('earlierStep') ?? '',
          when(cause, 'earlierAt'),
        ),
      );
    case 'queueing.numbers-closed':
      return screen('no-numbers', words.numbers.isClosed(cause.fact('opensAt')));
    case 'queueing.numbers-used-up':
      return screen('no-numbers', words.numbers.isUsedUp(cause.fact('until') === 'next-hour'));
    case 'queueing.wrong-state':
    case 'identity.visit-pass-unknown':
    case 'identity.visit-pass-over':
      return screen('number-lost', words.numbers.isLost);
    case 'scheduling.late-to-desk':
      return screen('late-to-desk', refusals.lateToDesk(at));
  }
  if (cause.status === 401 || cause.status === 403)
    return screen('unregistered', { title: words.unregistered, next: '' });
  return screen('failed', problemText(cause));

  function notToday(problem: ApiProblem, on: string, call: string): RefusalScreen {
    const movedFrom = problem.fact('movedFrom');
    if (movedFrom) return screen('moved', refusals.moved(formatTime(movedFrom), on, call));
    return problem.facts['isPast'] === true
      ? screen('past-day', refusals.pastDay(on, call))
      : screen('wrong-day', refusals.wrongDay(on, call));
  }

  function notConfirmed(state: string | null, on: string, call: string): RefusalScreen {
    if (state === 'cancelled') return screen('cancelled', words.cancelled);
    if (state === 'orphaned') return screen('orphaned', refusals.orphaned(on, call));
    return state === 'no-show'
      ? screen('missed', refusals.missed(on, call))
      : screen('not-found', refusals.notFound(call), true);
  }
}
