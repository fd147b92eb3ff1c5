import i18next from 'i18next';
import { type ApiProblem, isProblem } from '../api/problem.ts';
import { closureReason } from './closure-reason.ts';
import { formatDateTime, formatDay, formatTime } from './dates.ts';

export interface ProblemText {
  title: string;
  next: string;
}

const instantLike = /^\d{4}-\d{2}-\d{2}T/;
const dayLike = /^\d{4}-\d{2}-\d{2}$/;

/** Facts as a person reads them: instants and days are written out, and each instant also as a bare time (`…Time`). */
function readable(problem: ApiProblem): Record<string, unknown> {
  const spoken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(problem.facts)) {
    if (typeof value === 'string' && instantLike.test(value)) {
      spoken[name] = formatDateTime(value);
      spoken[`${name}Time`] = formatTime(value);
    } else if (typeof value === 'string' && dayLike.test(value)) {
      spoken[name] = formatDay(value);
    } else {
      spoken[name] = name === 'reason' && typeof value === 'string' ? closureReason(value) : value;
    }
  }
  return spoken;
}

/** The sentence for a refusal and the next step, by problem code; `problems.<code>` in the texts of each language. */
export function problemText(cause: unknown): ProblemText {
  const problem = isProblem(cause) ? cause : null;
  const code = (problem?.code ?? 'client.server-failed').replaceAll('.', '_');
  const known = i18next.exists(`problems.${code}.title`) ? code : 'client_refused';
  const facts = problem ? readable(problem) : {};
  const isVague = Object.values(facts).includes(null) && i18next.exists(`problems.${known}.nextUnknown`);
  return {
    title: i18next.t(`problems.${known}.title`, facts),
    next: i18next.t(`problems.${known}.${isVague ? 'nextUnknown' : 'next'}`, facts),
  };
}
