import { ApiProblem } from '../../../api/problem.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { useMay } from '../queue-link.tsx';
import { staffProblemText } from '../refusal.tsx';
import { presentWords, pressedWords, ticketWords, wishWords } from './act-words.ts';
import { standingOf, type Refusal, type Standing, type UnsentAct } from './unsent-acts.ts';
import { useFloor, useSeenTicket, useUnsent } from './unsent-link.tsx';

const standings: Record<
  Standing,
  { word: string; tone: 'neutral' | 'danger' | 'warning'; why: string | null }
> = {
  waiting: { word: '미전송', tone: 'neutral', why: null },
  refused: { word: '확인 필요', tone: 'danger', why: null },
  behind: { word: '앞 처리 확인 후', tone: 'warning', why: '같은 번호의 앞 처리를 정하시면 보냅니다.' },
  'other-person': {
    word: '다른 직원의 처리',
    tone: 'warning',
    why: '누르신 분이 이 태블릿에 로그인하시면 보냅니다.',
  },
};

/** Every act that waits, in the order of pressing; each refusal with what was wanted, what is now, and the choices. */
export function UnsentList() {
  const { acts } = useUnsent();
  return (
    <ol className="unsent-list">
      {acts.map((act) => (
        <UnsentRow key={act.key} act={act} />
      ))}
    </ol>
  );
}

function UnsentRow({ act }: { act: UnsentAct }) {
  const { acts, staffId, queue } = useUnsent();
  const floor = useFloor().data;
  const standing = standingOf(acts, act, staffId);
  const { word, tone, why } = standings[standing];
  const wish = wishWords(act, floor);
  const mayTakeBack = standing === 'waiting' && !act.isTried;
  const mayGiveUp = standing === 'other-person' || standing === 'behind';
  return (
    <li className="unsent-row" data-standing={standing}>
      <p className="unsent-wish">
        <strong>{wish}</strong>
        <Badge tone={act.refusal?.isHandedOver ? 'warning' : tone}>
          {act.refusal?.isHandedOver ? '관리자에게 알릴 것' : word}
        </Badge>
      </p>
      <p className="subtle small num">{pressedWords(act)}</p>
      {why && <p className="small">{why}</p>}
      {act.refusal && <Decision act={act} refusal={act.refusal} wish={wish} />}
      {(mayTakeBack || mayGiveUp) && (
        <div className="row">
          <Button
            tone="secondary"
            onPress={() => void (mayTakeBack ? queue.takeBack(act.key) : queue.giveUp(act.key))}
            aria-label={`${wish} ${mayTakeBack ? '되돌리기' : '버리기'}`}
          >
            {mayTakeBack ? '되돌리기' : '버리기'}
          </Button>
        </div>
      )}
    </li>
  );
}

function Decision({ act, refusal, wish }: { act: UnsentAct; refusal: Refusal; wish: string }) {
  const { queue } = useUnsent();
  const floor = useFloor().data;
  const mayRepair = useMay('queueing.repair');
  const seenTicket = useSeenTicket();
  const ticket = act.subject.kind === 'ticket' ? seenTicket(act.subject.ticketId) : null;
  const now = ticket ? ticketWords(ticket, floor) : presentWords(refusal, floor);
  const { title, next } = staffProblemText(new ApiProblem(refusal.code, refusal.status, refusal.facts));
  // Whichever is newer: the list is read every few seconds, the refusal told what stood then.
  const told = typeof refusal.facts.revision === 'number' ? refusal.facts.revision : 0;
  const revision = Math.max(ticket?.revision ?? 0, told) || null;
  return (
    <div className="unsent-decision">
      <dl className="unsent-facts">
        <dt>하려던 일</dt>
        <dd>{wish}</dd>
        <dt>지금 상태</dt>
        <dd>{now ?? '이 태블릿에서는 확인되지 않습니다.'}</dd>
        <dt>까닭</dt>
        <dd>
          {title} {next}
        </dd>
      </dl>
      {refusal.isHandedOver && (
        <p className="small">
          센터 관리자에게 번호와 위의 두 줄을 그대로 알려 주십시오. 관리자는 자기 화면의 [바로잡기]에서 이
          번호를 찾아 처리합니다. 바로잡힌 것을 확인하신 뒤 [버리기]를 눌러 이 목록에서 지워 주십시오.
        </p>
      )}
      <div className="row">
        <Button onPress={() => void queue.sendAgain(act.key, revision)} aria-label={`${wish} 다시 시도`}>
          다시 시도
        </Button>
        <Button tone="secondary" onPress={() => void queue.giveUp(act.key)} aria-label={`${wish} 버리기`}>
          버리기
        </Button>
        {mayRepair && act.subject.kind === 'ticket' ? (
          <ButtonLink tone="secondary" href={`/staff/repair?number=${act.about}`}>
            바로잡기
          </ButtonLink>
        ) : (
          !refusal.isHandedOver && (
            <Button
              tone="secondary"
              onPress={() => void queue.handOver(act.key)}
              aria-label={`${wish} 바로잡기 요청`}
            >
              바로잡기 요청
            </Button>
          )
        )}
      </div>
    </div>
  );
}
