import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type Dispatch,
  type SetStateAction,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { centreQuery } from '../../api/resident.ts';
import {
  confirmHold,
  forgetSeats,
  holdQuery,
  keepGroups,
  releaseHold,
  type TakenHold,
} from '../../api/scheduling.ts';
import type { Person } from '../../api/types.ts';
import { formatBirthDate } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { centreOf, useDraft } from '../draft.tsx';
import { useParty } from '../party.ts';
import { missingNeed, NeedsForm } from '../people/needs-form.tsx';
import { BookingRefusal } from './booking-refusal.tsx';
import { areConsentsGiven, ConsentForm } from './consent-form.tsx';
import { stepsOfChoice, stepsOfHold } from './dated-steps.ts';
import { HeldDates } from './held-dates.tsx';
import { HoldBand, useHoldLeft } from './hold-band.tsx';
import { HoldOver } from './hold-over.tsx';
import { useHoldSeats } from './use-hold-seats.ts';

const isOver = (problem: unknown) =>
  isProblem(problem, 'scheduling.hold-expired') || isProblem(problem, 'scheduling.hold-not-found');

export function ConfirmForm({ me, hold }: { me: Person; hold: TakenHold | null }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { draft, fill, clear } = useDraft();
  const form = useRef<HTMLDivElement>(null);
  const [isChecked, setChecked] = useState(false);
  const [missing, setMissing] = useState<Record<string, boolean>>({});
  // What the last hold showed stays on the page after it has run out.
  const [lastHold, setLastHold] = useState(hold);
  if (hold && hold !== lastHold) setLastHold(hold);
  const shown = hold ?? lastHold;
  const left = useHoldLeft(hold);
  const isHeld = left !== null && left > 0;
  const confirm = useAct(confirmHold);
  const release = useAct(releaseHold);
  const holdAgain = useHoldSeats(() => {
    confirm.reset();
    announce(t('hold.heldAgain'));
  });
  const centre = useQuery(centreQuery(shown?.centre.code ?? centreOf(draft))).data;
  const members = shown?.members ?? [{ personId: me.id, maskedName: me.maskedName }];
  const people = useParty();
  const steps = shown ? stepsOfHold(shown) : stepsOfChoice([draft.first, draft.second]);

  const visitYear = Number((steps[0]?.members[0]?.at ?? '').slice(0, 4));
  const ageOf = (personId: string): number | undefined => {
    const birthDate = people?.find((person) => person.personId === personId)?.birthDate;
    return birthDate && visitYear ? visitYear - Number(birthDate.slice(0, 4)) : undefined;
  };

  useEffect(() => {
    if (hold && left === 0) client.setQueryData(holdQuery.queryKey, null);
  }, [hold, left, client]);

  const submit = () => {
    if (!hold) return;
    setChecked(true);
    if (members.some(({ personId }) => missing[personId]) || !areConsentsGiven(draft.consents)) {
      requestAnimationFrame(() =>
        form.current
          ?.querySelector<HTMLElement>(`${missingNeed}, .confirm-consents input[aria-invalid="true"]`)
          ?.focus(),
      );
      return;
    }
    const needs = Object.fromEntries(members.map(({ personId }) => [personId, draft.needs[personId] ?? {}]));
    confirm.mutate(
      { holdId: hold.id, needs, ...(draft.dong ? { dong: draft.dong } : {}) },
      {
        onSuccess: ({ groups }) => {
          keepGroups(client, groups);
          forgetSeats(client);
          client.setQueryData(holdQuery.queryKey, null);
          clear();
          void navigate(`/book/done/${groups.map(({ id }) => id).join(',')}`, { replace: true });
        },
        onError: (problem) => {
          if (isOver(problem)) client.setQueryData(holdQuery.queryKey, null);
        },
      },
    );
  };
  const leave = async () => {
    // The seats go back at once; should the message be lost they come back by themselves.
    if (hold) release.mutate(hold.id);
    client.setQueryData(holdQuery.queryKey, null);
    clear();
    await navigate('/');
    forgetSeats(client);
  };
  const problem = holdAgain.error ?? (isOver(confirm.error) ? null : confirm.error);
  return (
    <div className="confirm" ref={form}>
      {isHeld && <HoldBand left={left} />}
      {!isHeld && !holdAgain.error && (
        <HoldOver
          onHoldAgain={
            draft.first && draft.offer
              ? () => holdAgain.run({ first: draft.first!, second: draft.second })
              : shown
                ? () => holdAgain.again(shown)
                : undefined
          }
          isPending={holdAgain.isPending}
        />
      )}
      <section className="stack" aria-label={t('confirm.dates')}>
        <HeldDates steps={steps} />
        <ButtonLink href="/book/days" tone="secondary">
          {t('confirm.change')}
        </ButtonLink>
      </section>
      <dl className="facts confirm-facts">
        <div>
          <dt>{t('confirm.person')}</dt>
          <dd>
            {members.map(({ personId, maskedName }) => (
              <p key={personId}>
                {maskedName}
                {personId === me.id && ` · ${formatBirthDate(me.birthDate)}`}
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('confirm.contact')}</dt>
          <dd className="num">{me.maskedPhone}</dd>
        </div>
        <div>
          <dt>{t('book.place')}</dt>
          <dd>
            {shown?.centre.name ?? centre?.name}
            <br />
            {shown?.centre.address ?? centre?.address}
          </dd>
        </div>
      </dl>
      {members.map(({ personId, maskedName }) => (
        <section key={personId} className="stack" aria-labelledby={`needs-${personId}`}>
          <h2 id={`needs-${personId}`} className={members.length === 1 ? 'visually-hidden' : undefined}>
            {t('confirm.needsOf', { name: maskedName })}
          </h2>
          <NeedsOf
            personId={personId}
            value={draft.needs[personId] ?? {}}
            onChange={(needs) => fill({ needs: { ...draft.needs, [personId]: needs } })}
            age={ageOf(personId)}
            centre={shown?.centre.code ?? centreOf(draft)}
            isChecked={isChecked}
            setMissing={setMissing}
          />
        </section>
      ))}
      <ConsentForm value={draft.consents} onChange={(consents) => fill({ consents })} isChecked={isChecked} />
      {problem && <BookingRefusal problem={problem} onPick={holdAgain.run} isPending={holdAgain.isPending} />}
      <div className="stack">
        <Button size="giant" wide onPress={submit} isPending={confirm.isPending} isDisabled={!isHeld}>
          {t('confirm.submit')}
        </Button>
        <p className="subtle small confirm-note">{t(isHeld ? 'confirm.noDouble' : 'hold.neededFirst')}</p>
        <Button tone="quiet" onPress={() => void leave()}>
          {t('confirm.leave')}
        </Button>
      </div>
    </div>
  );
}

function NeedsOf({
  personId,
  setMissing,
  ...form
}: Omit<ComponentProps<typeof NeedsForm>, 'onMissing'> & {
  personId: string;
  setMissing: Dispatch<SetStateAction<Record<string, boolean>>>;
}) {
  const note = useCallback(
    (isMissing: boolean) => setMissing((before) => ({ ...before, [personId]: isMissing })),
    [personId, setMissing],
  );
  return <NeedsForm {...form} onMissing={note} />;
}
