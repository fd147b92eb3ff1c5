import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { ComingVersions } from './coming-versions.tsx';
import { HistoryView } from './history-view.tsx';
import { forgetDraft } from './kept-drafts.ts';
import { wordingQuery, type Channel, type Language, type Line } from './messages-api.ts';
import { PurposesList } from './purposes-list.tsx';
import { useUnsavedGuard } from './unsaved-guard.tsx';
import { WordingEditor } from './wording-editor.tsx';
import { channels, fromWords, languages } from './wording-words.ts';
import '../../ui/chinese-letters.ts';
import './messages.css';

const views = [
  { code: 'write', label: '쓰기' },
  { code: 'history', label: '이력' },
] as const;

/** Every text the office sends: in each language, on each way to the phone, for all centres or one. */
export default function MessagesPage() {
  const { centre, centreName, may } = useManager();
  const [params, setParams] = useSearchParams();
  const [isUnsaved, setUnsaved] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const language = languages.find(({ code }) => code === params.get('language'))?.code ?? 'ko';
  const channel = channels.find(({ code }) => code === params.get('channel'))?.code ?? 'sms';
  const isOwn = params.get('whose') === 'own';
  const purpose = params.get('purpose');
  const line: Line = {
    purpose: purpose ?? '',
    scope: params.get('scope') ?? '',
    language,
    channel,
    centre: isOwn ? centre : null,
  };
  const { ask, dialog } = useUnsavedGuard(isUnsaved, () => {
    forgetDraft(line);
    setUnsaved(false);
  });
  const go = (change: Record<string, string | null>) =>
    ask(() => {
      setSaid(null);
      setParams((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === null) after.delete(name);
          else after.set(name, value);
        }
        return after;
      });
    });
  if (!may('notifications.edit-templates')) {
    return (
      <EmptyState title="문자 문구를 바꿀 권한이 없습니다.">
        <p>센터 관리자에게 요청해 주십시오.</p>
      </EmptyState>
    );
  }
  // A notice in the browser has purposes of its own.
  const toChannel = (code: Channel): Record<string, string | null> =>
    (code === 'push') === (channel === 'push')
      ? { channel: code }
      : { channel: code, purpose: null, scope: null, view: null };
  return (
    <div className="wordings">
      <header className="wordings-head">
        <h1>문자 문구</h1>
        <Segment
          label="보내는 방법"
          options={channels}
          value={channel}
          onChange={(code) => go(toChannel(code))}
        />
        <Segment<Language>
          label="언어"
          options={languages}
          value={language}
          onChange={(code) => go({ language: code })}
        />
        <Segment
          label="쓰는 곳"
          options={[
            { code: 'all', label: '모든 센터' },
            { code: 'own', label: '우리 센터만' },
          ]}
          value={isOwn ? 'own' : 'all'}
          onChange={(code) => go({ whose: code === 'own' ? 'own' : null })}
        />
      </header>
      {/* The list marks a centre's own wordings whichever of the two is being edited. */}
      <div className="wordings-body">
        <PurposesList
          key={channel}
          line={{ language, channel, centre }}
          chosen={purpose === null ? null : line}
          onChoose={(one) => go({ purpose: one.purpose, scope: one.scope || null, view: null })}
        />
        <div className="stack">
          {said && <Notice tone="success">{said}</Notice>}
          {purpose === null ? (
            <EmptyState title="왼쪽에서 고칠 문자를 골라 주십시오.">
              <p>고르시면 문구와 미리 보기, 길이와 요금 구분을 함께 보여 드립니다.</p>
            </EmptyState>
          ) : (
            <OpenLine
              key={JSON.stringify(line)}
              line={line}
              centreName={centreName}
              view={params.get('view') === 'history' ? 'history' : 'write'}
              onView={(code) => go({ view: code === 'history' ? code : null })}
              onUnsaved={setUnsaved}
              onSaid={setSaid}
            />
          )}
        </div>
      </div>
      {dialog}
    </div>
  );
}

interface OpenLineProps {
  line: Line;
  centreName: string;
  view: 'write' | 'history';
  onView(view: string): void;
  onUnsaved(isUnsaved: boolean): void;
  onSaid(said: string): void;
}

function OpenLine({ line, centreName, view, onView, onUnsaved, onSaid }: OpenLineProps) {
  const { may } = useManager();
  const { data: wording, error, refetch } = useQuery(wordingQuery(line));
  const mayChange = line.centre !== null || may('notifications.every-centre');
  if (!wording)
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={6} height="5.6rem" />
    );
  return (
    <section className="card stack" aria-labelledby="wording-title">
      <div className="wordings-head">
        <div>
          <h2 id="wording-title">{wording.label}</h2>
          <p className="subtle small num">
            {line.centre === null ? '모든 센터' : centreName}
            {wording.inForce && ` · ${fromWords(wording.inForce)} 사용 중`}
          </p>
        </div>
        <Segment label="보기" options={views} value={view} onChange={onView} />
      </div>
      {view === 'history' ? (
        <HistoryView
          line={line}
          revision={wording.revision}
          mayChange={mayChange}
          onReturned={() => {
            onView('write');
            onSaid('되돌렸습니다. 이력에 새 문구로 남았습니다.');
          }}
        />
      ) : (
        <>
          <ComingVersions line={line} wording={wording} mayChange={mayChange} />
          <WordingEditor
            key={wording.revision}
            line={line}
            wording={wording}
            mayChange={mayChange}
            onUnsaved={onUnsaved}
            onSaved={onSaid}
          />
        </>
      )}
    </section>
  );
}

interface SegmentProps<Code extends string> {
  label: string;
  options: readonly { code: Code; label: string }[];
  value: Code;
  onChange(code: Code): void;
}

function Segment<Code extends string>({ label, options, value, onChange }: SegmentProps<Code>) {
  return (
    <div className="wording-segment" role="group" aria-label={label}>
      {options.map(({ code, label: words }) => (
        <button key={code} type="button" aria-pressed={value === code} onClick={() => onChange(code)}>
          {words}
        </button>
      ))}
    </div>
  );
}
