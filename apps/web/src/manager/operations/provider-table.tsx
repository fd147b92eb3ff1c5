import { scrollable } from '../../staff/desk/scrollable.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import { countWords, failureWord, providerWord, spanWords } from '../message-report/words.ts';
import type { ProviderState } from './operations-api.ts';

const breakers: Record<ProviderState['breaker'], { label: string; mark: string; tone: BadgeTone }> = {
  closed: { label: '정상', mark: '✓', tone: 'success' },
  'on-trial': { label: '시험 발송 중', mark: '…', tone: 'warning' },
  open: { label: '차단', mark: '!', tone: 'danger' },
};

const ago = (seconds: number | null): string => (seconds === null ? '없음' : `${spanWords(seconds)} 전`);

/** How each provider does, by what the workers say; the first in the order of sending stands wherever it stands. */
export function ProviderTable({ providers }: { providers: readonly ProviderState[] }) {
  if (providers.length === 0) {
    return (
      <EmptyState title="발송 프로세스가 30초 넘게 응답하지 않습니다.">
        발송 프로세스(worker)가 켜져 있는지 확인해 주십시오. 문자는 데이터베이스에 남아 있다가 다시 켜면
        나갑니다.
      </EmptyState>
    );
  }
  return (
    <div className="report-scroll" role="region" aria-label="문자 중계사 표" {...scrollable}>
      <table className="operations-table">
        <thead>
          <tr>
            <th scope="col">중계사</th>
            <th scope="col">상태</th>
            <th scope="col">마지막 성공</th>
            <th scope="col">마지막 실패</th>
            <th scope="col">다시 보낼 문자</th>
            <th scope="col">초당 한도</th>
            <th scope="col">발송 프로세스</th>
          </tr>
        </thead>
        <tbody>
          {providers.map((one) => {
            const { label, mark, tone } = breakers[one.breaker];
            return (
              <tr key={one.provider}>
                <th scope="row">{providerWord(one.provider)}</th>
                <td>
                  <Badge tone={tone}>
                    <span aria-hidden="true">{mark}</span> {label}
                  </Badge>
                </td>
                <td>{ago(one.lastTakenAgoSeconds)}</td>
                <td>
                  {ago(one.lastFailureAgoSeconds)}
                  {one.lastFailure && <small> {failureWord(one.lastFailure)}</small>}
                </td>
                <td className="num">{countWords(one.waiting)}건</td>
                <td className="num">{countWords(one.perSecond)}건</td>
                <td className="num">{countWords(one.workers)}개</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
