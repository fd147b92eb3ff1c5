import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { homeCentre } from '../../api/home-centre.ts';
import { eligibilityQuery, groupsQuery } from '../../api/resident.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DateFields } from '../../ui/date-fields.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import { useDraft } from '../draft.tsx';
import { birthDateFault, completeDay } from '../verify/personal-fields.ts';
import { NotifyForm } from '../notify/notify-form.tsx';
import { DongField } from './dong-field.tsx';
import { EligibilityAnswer } from './eligibility-answer.tsx';

const noGroup = 'none';

export function EligibilityCheck() {
  const { t } = useTranslation();
  const { draft, fill } = useDraft();
  const now = useServerNow(60_000);
  const [asked, setAsked] = useState<{ day: string; group: string | null; dong: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const groups = useQuery(groupsQuery(homeCentre())).data?.groups ?? [];
  const occupations = groups.filter(({ kind }) => kind === 'occupation');
  const answer = useQuery({
    ...eligibilityQuery(homeCentre(), {
      birthDate: asked?.day ?? '',
      group: asked?.group ?? null,
      dong: asked?.dong,
    }),
    enabled: asked !== null,
  });
  // The field of the neighbourhood must not go while somebody types into it.
  const [lastAnswer, setLastAnswer] = useState(answer.data);
  if (answer.data && answer.data !== lastAnswer) setLastAnswer(answer.data);

  const check = (event: FormEvent) => {
    event.preventDefault();
    const wrong = birthDateFault(draft.birth, now === null ? null : seoulDay(now));
    setFault(wrong && t(wrong));
    setAsked(wrong ? null : { day: completeDay(draft.birth)!, group: draft.group, dong: draft.dong });
  };

  return (
    <section className="card stack" aria-labelledby="who-may-book">
      <div>
        <h2 id="who-may-book">{t('eligibility.title')}</h2>
        <p className="subtle small">{t('eligibility.intro')}</p>
      </div>
      <form className="stack" onSubmit={check} noValidate>
        <DateFields
          label={t('eligibility.birthDate')}
          value={draft.birth}
          onChange={(birth) => (fill({ birth }), setAsked(null))}
          error={fault}
          isBirthday
        />
        {occupations.length > 0 && (
          <Select
            label={t('eligibility.group')}
            options={[{ code: noGroup, label: t('eligibility.groupNone') }, ...occupations]}
            value={draft.group ?? noGroup}
            onChange={(code) => (fill({ group: code === noGroup ? null : code }), setAsked(null))}
          />
        )}
        <DongField answer={answer.data ?? lastAnswer} onChange={() => setAsked(null)} />
        <Button type="submit" tone="secondary" wide>
          {t('eligibility.check')}
        </Button>
      </form>
      <div aria-live="polite">
        {answer.isFetching && !answer.data && <Skeleton lines={3} />}
        {answer.error && (
          <ErrorPanel
            cause={answer.error}
            onRetry={() => void answer.refetch()}
            retryLabel={t('actions.retry')}
          />
        )}
        {asked && answer.data && (
          <EligibilityAnswer
            answer={answer.data}
            actions={
              answer.data.status === 'eligible' && (
                <ButtonLink href="/book/verify">{t('eligibility.bookNow')}</ButtonLink>
              )
            }
          />
        )}
      </div>
      {asked && answer.data?.status === 'not-yet' && (
        <NotifyForm groupCode={asked.group} birthDate={asked.day} />
      )}
    </section>
  );
}
