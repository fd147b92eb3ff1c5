import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type SurveyReport = Schemas['SurveyReport'];
export type SurveyRules = Schemas['SurveyRules'];
export type OwnSurveys = Schemas['OwnSurveys'];
export type SurveyRule = Omit<SurveyRules['rules'][number], 'id' | 'reason' | 'decidedAt'>;

export const surveysKey = ['surveys'];

export const surveysQuery = queryOptions({
  queryKey: [...surveysKey, 'own'],
  queryFn: ({ signal }) => read<OwnSurveys>('/surveys', {}, signal),
});

export const reportQuery = (survey: string, month: string) =>
  queryOptions({
    queryKey: [...surveysKey, 'report', survey, month],
    queryFn: ({ signal }) => read<SurveyReport>(`/surveys/${survey}/report`, { month }, signal),
    refetchInterval: 60_000,
  });

export const rulesQuery = (survey: string) =>
  queryOptions({
    queryKey: [...surveysKey, 'rules', survey],
    queryFn: ({ signal }) => read<SurveyRules>(`/surveys/${survey}/rules`, {}, signal),
  });

export const decideRule = (
  { survey, ...body }: { survey: string; rule: SurveyRule; reason: string },
  key: string,
) => send<{ id: string }>('POST', `/surveys/${survey}/rules`, body, { key });
