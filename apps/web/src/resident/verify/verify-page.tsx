import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { eligibilityQuery, meQuery, signOut } from '../../api/resident.ts';
import { useAct } from '../../api/query.ts';
import type { Eligibility, Person } from '../../api/types.ts';
import { formatBirthDate } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { centreOf, useDraft } from '../draft.tsx';
import { NotifyForm } from '../notify/notify-form.tsx';
import { Page } from '../page.tsx';
import { forgetTurn } from '../turn/kept-turn.ts';
import { useParty, type PartyMember } from '../party.ts';
import { PartyChoice } from '../people/party-choice.tsx';
import { forgetPeople } from '../people/people-api.ts';
import { DongField } from '../start/dong-field.tsx';
import { EligibilityAnswer } from '../start/eligibility-answer.tsx';
import { CodeForm } from './code-form.tsx';
import { PersonForm } from './person-form.tsx';

const afterSignIn: Record<string, string> = {
  bookings: '/my-bookings',
  turn: '/my-turn',
  people: '/people',
  arrive: '/arrive',
  confirm: '/book/confirm',
  cases: '/cases',
};

export function VerifyPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const then = search.get('then');
  const number = search.get('number');
  const page = then ? afterSignIn[then] : undefined;
  const centre = search.get('centre');
  const counters = then === 'counters' && centre ? `/counters/${encodeURIComponent(centre)}` : undefined;
  const returnsTo =
    counters ?? (page && then === 'cases' && number ? `${page}/${encodeURIComponent(number)}` : page);
  const isBooking = returnsTo === undefined || then === 'confirm';
  const me = useQuery(meQuery);
  const { draft } = useDraft();

  return (
    <Page
      title={t('verify.title')}
      step={isBooking ? 1 : undefined}
      lead={me.data ? undefined : t(isBooking ? 'verify.intro' : 'verify.introSignIn')}
    >
      {me.isPending ? (
        <Skeleton lines={4} height="5.6rem" />
      ) : me.error ? (
        <ErrorPanel cause={me.error} onRetry={() => void me.refetch()} retryLabel={t('actions.retry')} />
      ) : me.data ? (
        <Verified person={me.data} returnsTo={returnsTo} />
      ) : draft.code ? (
        <CodeForm code={draft.code} />
      ) : (
        <PersonForm />
      )}
    </Page>
  );
}

/** The person is known: on to the page they came for, or to the dates when they may book here. */
function Verified({ person, returnsTo }: { person: Person; returnsTo?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { draft, fill, clear } = useDraft();
  const [answer, setAnswer] = useState<{ of: PartyMember; is: Eligibility } | null>(null);
  const party = useParty();
  const goOn = useAct(async () => {
    if (returnsTo) return navigate(returnsTo);
    const channel = party?.every(({ isOneself }) => isOneself) ? 'self' : 'proxy';
    const answers = await Promise.all(
      (party ?? []).map(async (of) => ({
        of,
        is: await client.fetchQuery(
          eligibilityQuery(centreOf(draft), {
            birthDate: of.birthDate,
            group: draft.group,
            dong: draft.dong,
            channel,
          }),
        ),
      })),
    );
    const refused = answers.find(({ is }) => is.status !== 'eligible');
    setAnswer(refused ?? null);
    if (refused || !answers[0]) return;
    // A family comes for one and the same offer.
    const open = answers[0].is.offers.filter(({ code }) =>
      answers.every(({ is }) => is.offers.some((offer) => offer.code === code)),
    );
    if (!open.some(({ code }) => code === draft.offer))
      fill({ offer: open[0]?.code ?? null, first: null, second: null });
    await navigate('/book/days');
  });
  const leave = useAct(async (_: undefined, key) => {
    await signOut(undefined, key);
    clear();
    client.setQueryData(meQuery.queryKey, null);
    client.removeQueries({ queryKey: ['my-bookings'] });
    client.removeQueries({ queryKey: ['my-visit'] });
    forgetPeople(client);
    forgetTurn();
  });
  return (
    <div className="stack">
      <div className="card stack">
        <div>
          <h2>{t('verify.already', { name: person.maskedName })}</h2>
          <p className="subtle">
            {t('verify.alreadyDetail', {
              birthDate: formatBirthDate(person.birthDate),
              phone: person.maskedPhone,
            })}
          </p>
        </div>
        {!returnsTo && (
          <PartyChoice
            value={draft.party}
            onChange={(people) => {
              setAnswer(null);
              fill({ party: people, first: null, second: null });
            }}
          />
        )}
        {!returnsTo && <DongField answer={answer?.is} onChange={() => {}} />}
        <Button
          size="large"
          wide
          isDisabled={!returnsTo && !party}
          onPress={() => goOn.mutate(undefined)}
          isPending={goOn.isPending}
        >
          {t('verify.goOn')}
        </Button>
        <Button tone="quiet" onPress={() => leave.mutate(undefined)} isPending={leave.isPending}>
          {t('verify.other')}
        </Button>
      </div>
      {(goOn.error ?? leave.error) && <ErrorPanel cause={goOn.error ?? leave.error} />}
      {answer && (
        <EligibilityAnswer
          answer={answer.is}
          name={answer.of.isOneself ? undefined : answer.of.maskedName}
          actions={
            <ButtonLink href="/" tone="secondary">
              {t('layout.home')}
            </ButtonLink>
          }
        />
      )}
      {answer?.is.status === 'not-yet' && (
        <NotifyForm groupCode={draft.group} birthDate={answer.of.birthDate} />
      )}
    </div>
  );
}
