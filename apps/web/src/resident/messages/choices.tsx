import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read, send } from '../../api/client.ts';
import { useAct } from '../../api/query.ts';
import type { components } from '../../api/schema.d.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';

type MyChoices = components['schemas']['MyContactChoices'];
type Choice = MyChoices['choices'][number]['choice'];

const choicesQuery = queryOptions({
  queryKey: ['my-contact-choices'],
  queryFn: ({ signal }) => read<MyChoices>('/notifications/my-choices', {}, signal),
});

const setChoice = ({ choice, isRefused }: { choice: Choice; isRefused: boolean }, key: string) =>
  send<MyChoices>('PUT', `/notifications/my-choices/${choice}`, { isRefused }, { key });

/** Which texts somebody wants; what they asked for themselves is always told. */
export function Choices() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(choicesQuery);
  const act = useAct(setChoice);
  const change = (choice: Choice, isWanted: boolean) =>
    act.mutate(
      { choice, isRefused: !isWanted },
      {
        onSuccess: (choices) => {
          client.setQueryData(choicesQuery.queryKey, choices);
          announce(t(isWanted ? 'myMessages.choices.wanted' : 'myMessages.choices.refused'), true);
        },
      },
    );
  return (
    <section className="card stack" aria-labelledby="my-choices">
      <h2 id="my-choices">{t('myMessages.choices.title')}</h2>
      {!data && !error && <Skeleton lines={2} height="4.8rem" />}
      {error && <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />}
      {data?.choices.map(({ choice, isRefused }) => (
        <Checkbox
          key={choice}
          isSelected={!isRefused}
          isDisabled={act.isPending}
          onChange={(isWanted) => change(choice, isWanted)}
          hint={t(`myMessages.choices.${choice}.hint`)}
        >
          {t(`myMessages.choices.${choice}.label`)}
        </Checkbox>
      ))}
      {act.error && <ErrorPanel cause={act.error} />}
      <p className="subtle small">{t('myMessages.choices.always')}</p>
    </section>
  );
}
