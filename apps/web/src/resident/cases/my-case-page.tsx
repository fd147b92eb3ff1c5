import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { meQuery } from '../../api/resident.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import './cases.css';
import { useCaseOffice } from './case-office.ts';
import { GuideCard } from './guide-card.tsx';
import { deadlineText, myCaseQuery, stepDeadlineText, withdrawCase, type MyCase } from './my-cases.ts';
import { StageLine, useLabel } from './stage-line.tsx';
import { stateTone } from './state-tone.ts';

/** How far one request is, from the link of a message; whoever opens it proves first that it is theirs. */
export function MyCasePage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const me = useQuery(meQuery).data;
  const office = useCaseOffice();
  const { data, error, refetch } = useQuery(myCaseQuery(number));
  if (me === null || isProblem(error, 'identity.sign-in-required'))
    return <Navigate to={`/book/verify?then=cases&number=${encodeURIComponent(number)}`} replace />;
  return (
    <Page
      title={data?.subject ?? t('cases.one')}
      lead={data && `${data.number} · ${data.kind}`}
      office={data?.office ?? office}
    >
      {!data && !error && <Skeleton lines={5} height="4.8rem" />}
      {!data && error && (
        <ErrorPanel
          cause={error}
          onRetry={() => void refetch()}
          retryLabel={t('actions.retry')}
          actions={
            <ButtonLink href="/cases" tone="secondary">
              {t('cases.title')}
            </ButtonLink>
          }
        />
      )}
      {data && <Detail one={data} />}
    </Page>
  );
}

function Detail({ one }: { one: MyCase }) {
  const { t } = useTranslation();
  const labelOf = useLabel();
  return (
    <>
      <section className="card stack" aria-label={t('cases.now')}>
        <p className="row">
          <Badge tone={stateTone(one.state)}>{t(`cases.state.${one.state}`)}</Badge>
          {one.result && <span>{t(`cases.result.${one.result}`)}</span>}
        </p>
        {!one.isClosed && one.state !== 'supplement' && (
          <p className="my-case-due num">{t('cases.dueBy', { deadline: deadlineText(one) })}</p>
        )}
        {one.state === 'supplement' && (
          <Notice tone="warning" title={t('cases.supplementTitle')}>
            <p>{t('cases.supplementNext', { phone: one.unit.phone })}</p>
          </Notice>
        )}
        <p className="small subtle">
          {one.unit.label} <a href={`tel:${one.unit.phone}`}>{one.unit.phone}</a>
        </p>
      </section>
      {one.stages.length > 0 && <StageLine stages={one.stages} />}
      {one.guide && <GuideCard guide={one.guide} />}
      <section className="card stack" aria-labelledby="case-steps">
        <h2 id="case-steps">{t('cases.history')}</h2>
        <ol className="my-case-steps">
          {one.steps.toReversed().map((step) => (
            <li key={`${step.kind} ${step.at}`}>
              <strong>{step.stage ? labelOf(step.stage) : t(`cases.step.${step.kind}`)}</strong>
              <span className="small subtle num">{formatDateTime(step.at)}</span>
              {step.deadlineAt && step.kind !== 'receive' && (
                <span className="small num">
                  {t('cases.newDeadline', { deadline: stepDeadlineText(step.deadlineAt, one.termUnit) })}
                </span>
              )}
              {step.note && <p className="my-case-note">{step.note}</p>}
            </li>
          ))}
        </ol>
      </section>
      {one.mayWithdraw && <Withdraw number={one.number} />}
      <ButtonLink href="/cases" tone="secondary" wide>
        {t('cases.all')}
      </ButtonLink>
    </>
  );
}

function Withdraw({ number }: { number: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const act = useAct(withdrawCase);
  return (
    <>
      <Button tone="quiet" onPress={() => setOpen(true)}>
        {t('cases.withdraw')}
      </Button>
      <ConfirmDialog
        title={t('cases.withdrawTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        confirmLabel={t('cases.withdraw')}
        isPending={act.isPending}
        onConfirm={() =>
          act.mutate(number, {
            onSuccess: () => setOpen(false),
            onSettled: () => void client.invalidateQueries({ queryKey: ['my-cases'] }),
          })
        }
      >
        <p>{t('cases.withdrawBody')}</p>
        {act.error && <ErrorPanel cause={act.error} />}
      </ConfirmDialog>
    </>
  );
}
