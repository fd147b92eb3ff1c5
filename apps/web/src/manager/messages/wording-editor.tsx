import { useRef, useState } from 'react';
import { Label, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ByteMeter } from './byte-meter.tsx';
import { FaultList } from './fault-list.tsx';
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts.ts';
import type { Fault, Line, Wording } from './messages-api.ts';
import { PhonePreview } from './phone-preview.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { TestDialog } from './test-dialog.tsx';
import { usePreview } from './use-preview.ts';
import { VariableChips } from './variable-chips.tsx';
import { languageLabel } from './wording-words.ts';

interface WordingEditorProps {
  line: Line;
  wording: Wording;
  mayChange: boolean;
  onUnsaved(isUnsaved: boolean): void;
  onSaved(said: string): void;
}

/** Where a wording is written: what it can say, how long it gets, how it looks, and what is wrong with it. */
export function WordingEditor({ line, wording, mayChange, onUnsaved, onSaved }: WordingEditorProps) {
  const inForce = wording.inForce?.body ?? '';
  const [kept] = useState(() => keptDraft(line));
  const [body, setBody] = useState(kept ?? inForce);
  const [templateCode, setTemplateCode] = useState(wording.inForce?.templateCode ?? '');
  const [opened, setOpened] = useState<'save' | 'test' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { data: preview, error, isCurrent, refetch } = usePreview(line, body);
  const isChanged = body !== inForce || templateCode !== (wording.inForce?.templateCode ?? '');
  const needsCode = line.channel === 'alimtalk' && templateCode.trim() === '';
  const isSound = isCurrent && preview?.faults.length === 0 && preview.filled !== null;

  const write = (next: string) => {
    setBody(next);
    if (next === inForce) forgetDraft(line);
    else keepDraft(line, next);
    onUnsaved(next !== inForce);
  };
  const insert = (text: string) => {
    const { selectionStart: from = body.length, selectionEnd: to = body.length } = field.current ?? {};
    write(body.slice(0, from) + text + body.slice(to));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + text.length, from + text.length);
    });
  };
  const goTo = ({ at = 0, what }: Fault) => {
    field.current?.focus();
    field.current?.setSelectionRange(at, at + what.length);
  };
  return (
    <div className="wording-editor">
      <div className="stack">
        {kept !== null && kept !== inForce && body === kept && (
          <Notice
            tone="info"
            actions={
              <Button tone="secondary" onPress={() => write(inForce)}>
                초안 버리기
              </Button>
            }
          >
            저장하지 않은 초안을 이어서 보여 드립니다.
          </Notice>
        )}
        {wording.inForce === null && (
          <WhatStepsIn wording={wording} line={line} onTake={write} mayChange={mayChange} />
        )}
        <VariableChips
          variables={wording.variables}
          body={body}
          isKorean={line.language === 'ko'}
          onInsert={insert}
        />
        <AriaTextField
          className="ui-field"
          value={body}
          onChange={write}
          isReadOnly={!mayChange}
          maxLength={2_000}
        >
          <Label className="ui-label">문구</Label>
          <TextArea ref={field} className="ui-input wording-body" lang={line.language} rows={9} />
        </AriaTextField>
        {line.channel === 'alimtalk' && (
          <TextField
            label="카카오에 등록된 템플릿 코드"
            hint="심사를 마친 문구와 한 글자도 다르지 않아야 합니다. 알림톡이 닿지 않으면 같은 문구를 문자로 보냅니다."
            value={templateCode}
            onChange={(code) => {
              setTemplateCode(code);
              onUnsaved(true);
            }}
            maxLength={60}
          />
        )}
        {line.channel !== 'push' && <ByteMeter filled={preview?.filled ?? null} />}
        {error && <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 확인" />}
        <FaultList faults={preview?.faults ?? []} onGoTo={goTo} />
        {mayChange ? (
          <div className="row wording-actions">
            <Button onPress={() => setOpened('save')} isDisabled={!isChanged || !isSound || needsCode}>
              저장
            </Button>
            {line.channel !== 'push' && (
              <Button tone="secondary" onPress={() => setOpened('test')} isDisabled={!isSound}>
                시험 발송
              </Button>
            )}
            <Button tone="quiet" onPress={() => write(inForce)} isDisabled={!isChanged}>
              쓰던 문구로
            </Button>
          </div>
        ) : (
          <Notice tone="info">
            모든 센터의 문구는 전체를 맡은 관리자만 바꿀 수 있습니다. [우리 센터만]을 고르시면 이 센터의
            문구를 따로 두실 수 있습니다.
          </Notice>
        )}
      </div>
      <PhonePreview preview={preview} channel={line.channel} language={line.language} />
      {opened === 'save' && preview?.filled && (
        <SaveDialog
          line={line}
          wording={wording}
          body={body}
          templateCode={line.channel === 'alimtalk' ? templateCode.trim() : null}
          filled={preview.filled}
          onClose={() => setOpened(null)}
          onSaved={(said) => {
            forgetDraft(line);
            onUnsaved(false);
            setOpened(null);
            onSaved(said);
          }}
        />
      )}
      {opened === 'test' && <TestDialog line={line} body={body} onClose={() => setOpened(null)} />}
    </div>
  );
}

interface WhatStepsInProps {
  wording: Wording;
  line: Line;
  mayChange: boolean;
  onTake(body: string): void;
}

/** A line without a wording is no gap: another one goes out, and may be the beginning of this one. */
function WhatStepsIn({ wording: { usedNow }, line, mayChange, onTake }: WhatStepsInProps) {
  if (!usedNow) return <Notice tone="warning">아직 문구가 없어 이 문자는 나가지 않습니다.</Notice>;
  const whose =
    usedNow.language !== line.language
      ? `${languageLabel(usedNow.language)} 문구`
      : usedNow.channel !== line.channel
        ? '문자 문구'
        : '모든 센터의 문구';
  return (
    <Notice
      tone="info"
      title={`여기에 쓴 문구가 없어 지금은 ${whose}가 나갑니다.`}
      actions={
        mayChange && (
          <Button tone="secondary" onPress={() => onTake(usedNow.body)}>
            그 문구에서 시작
          </Button>
        )
      }
    >
      <p className="wording-quote" lang={usedNow.language}>
        {usedNow.body}
      </p>
    </Notice>
  );
}
