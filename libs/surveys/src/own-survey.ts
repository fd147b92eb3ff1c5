import { currentContext, DomainError } from '#kernel';
import type { Survey, Surveys } from './survey.ts';

export const ownSurveys = (surveys: Surveys): readonly Survey[] => {
  const { scope } = currentContext().actor;
  return scope ? surveys.ofOffice(scope) : [];
};

/**
 * Staff see what was answered to the department they work for, and nothing else.
 * @throws `surveys.unknown`, also for a survey of another department
 */
export const ownSurvey = (surveys: Surveys, code: string): Survey => {
  const found = ownSurveys(surveys).find((one) => one.code === code);
  if (!found) throw new DomainError('surveys.unknown', 'not-found', { survey: code });
  return found;
};
