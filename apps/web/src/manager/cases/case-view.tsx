import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatBirthDate, formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink, Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { caseQuery, type CaseDetail, type Step } from './cases-api.ts';
import { ContactCard } from './contact-card.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { History } from './history.tsx';
import { CaseLight } from './light.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { StartButton } from './start-button.tsx';
import { channelWords, deadlineWords, resultWords, stateWords, stepWords, termWords } from './words.ts';

/** One case: what is asked, until when, what to do next, and all that happened. */
export function CaseView() {
  const { id = '' } = useParams();
  const found = useQuery(caseQuery(id));
  if (found.isPending) return <Skeleton lines={8} height="4.8rem" />;
  if (!found.data)
    return (
      <ErrorPanel
        cause={found.error}
        onRetry={() => void found.refetch()}
        retryLabel="다시 불러오기"
        actions={
          <ButtonLink tone="secondary" href="/manager/cases">
            목록으로
          </ButtonLink>
        }
      />
    );
  return <Detail one={found.data} />;
}

function Detail({ one }: { one: CaseDetail }) {
  const { may } = useManager();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  return (
    <article className="cases">
      <ButtonLink tone="quiet" href="/manager/cases" className="cases-back">
        ← 목록으로
      </ButtonLink>
      <header className="case-head">
        <p className="num">
          {one.number} · {one.kind.label}
        </p>
        <h1>{one.subject}</h1>
        <p className="row">
          <Badge tone={one.state === 'done' ? 'success' : 'neutral'}>{stateWords[one.state]}</Badge>
          {one.result && <Badge tone="neutral">결과: {resultWords[one.result]}</Badge>}
          {one.light && <CaseLight light={one.light} />}
          <span className="num case-due">
            처리기한 <strong>{deadlineWords(one)}</strong>
            {one.extensions > 0 && ` (${one.extensions}회 연장)`}
          </span>
        </p>
      </header>
      <div className="case-columns">
        <div className="stack">
          {may('casework.work') && one.steps.length > 0 && <Acts one={one} onChoose={setStep} />}
          <History lines={one.history} termUnit={one.termUnit} />
        </div>
        <aside className="stack">
          <section className="card stack" aria-labelledby="case-facts">
            <h2 id="case-facts">내용</h2>
            <dl className="case-facts">
              <dt>처리부서</dt>
              <dd>{one.unit.label}</dd>
              <dt>담당자</dt>
              <dd>{one.handler?.name ?? '아직 없음'}</dd>
              <dt>접수</dt>
              <dd className="num">
                {formatDateTime(one.receivedAt)} · {channelWords[one.channel]}
              </dd>
              <dt>처리기간</dt>
              <dd>{termWords(one.rule)}</dd>
              <dt>근거</dt>
              <dd>{one.rule.basis}</dd>
              {one.leftWhenPaused !== null && (
                <>
                  <dt>남은 기간</dt>
                  <dd className="num">
                    {one.termUnit === 'days'
                      ? `${one.leftWhenPaused}일`
                      : `근무시간 ${Math.floor(one.leftWhenPaused / 60)}시간 ${one.leftWhenPaused % 60}분`}
                  </dd>
                </>
              )}
            </dl>
          </section>
          <section className="card stack" aria-labelledby="case-applicant">
            <h2 id="case-applicant">신청인</h2>
            {one.applicant ? (
              <>
                <p>
                  <strong>{one.applicant.maskedName}</strong>{' '}
                  <span className="num">{formatBirthDate(one.applicant.birthOn)}생</span>
                  <span className="num case-phone">{one.applicant.maskedPhone}</span>
                </p>
                <p className="small subtle">
                  {one.isTold ? '진행 상황을 문자로 알립니다.' : '문자 알림을 원하지 않으셨습니다.'}
                </p>
                {may('casework.work') && <ContactCard id={one.id} />}
              </>
            ) : (
              <p className="subtle">신청인이 등록되지 않은 민원입니다.</p>
            )}
          </section>
        </aside>
      </div>
      {step === 'assign' && <AssignDialog one={one} onClose={close} />}
      {step === 'extend' && <ExtendDialog one={one} onClose={close} />}
      {step === 'finish' && <FinishDialog one={one} onClose={close} />}
      {(step === 'ask-supplement' ||
        step === 'supplement' ||
        step === 'return' ||
        step === 'withdraw' ||
        step === 'note') && <NoteDialog one={one} step={step} onClose={close} />}
    </article>
  );
}

const main: Partial<Record<CaseDetail['state'], Step>> = {
  received: 'start',
  assigned: 'start',
  'in-work': 'finish',
  supplement: 'supplement',
};

/** What is to be done next stands first and alone in colour. */
function Acts({ one, onChoose }: { one: CaseDetail; onChoose(step: Step): void }) {
  const first = main[one.state];
  const ends = new Set<Step>(['return', 'withdraw']);
  const others = one.steps
    .filter((step) => step !== first)
    .sort((step, other) => Number(ends.has(step)) - Number(ends.has(other)));
  return (
    <section className="card case-acts" aria-label="할 수 있는 일">
      {first === 'start' && <StartButton one={one} />}
      {first && first !== 'start' && (
        <Button size="large" onPress={() => onChoose(first)}>
          {stepWords[first]}
        </Button>
      )}
      <div className="row">
        {others.map((step) => (
          <Button key={step} tone={ends.has(step) ? 'quiet' : 'secondary'} onPress={() => onChoose(step)}>
            {stepWords[step]}
          </Button>
        ))}
      </div>
    </section>
  );
}
