import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockReading } from '../../api/clock.ts';
import { isProblem, type ApiProblem } from '../../api/problem.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { CodeField } from '../../ui/code-field.tsx';
import { Countdown, useSecondsUntil } from '../../ui/countdown.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import type { ConsentAsked } from './people-api.ts';

interface ConsentCodeFormProps {
  asked: ConsentAsked;
  phone: string;
  isPending: boolean;
  problem: ApiProblem | null;
  onCode(code: string): void;
  onResend(): void;
  resendProblem: ApiProblem | null;
  onEdit(): void;
}

/** The digits that somebody was sent and reads out, by which they agree. */
export function ConsentCodeForm(props: ConsentCodeFormProps) {
  const { asked, phone, isPending, problem, onCode, onResend, resendProblem, onEdit } = props;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isDemo = useClockReading()?.mode === 'demo';
  const hasExpired = useSecondsUntil(asked.expiresAt) === 0;
  const resendIn = Math.ceil(useSecondsUntil(asked.resendAfter) ?? 1);
  const wrongCode = isProblem(problem, 'identity.wrong-code') ? problemText(problem) : null;
  useEffect(() => {
    setTyped('');
    field.current?.focus();
  }, [asked.codeId, problem]);

  const submit = (digits: string) => {
    if (digits.length === 6 && !isPending && !hasExpired) onCode(digits);
  };
  return (
    <form
      className="stack form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit(typed);
      }}
    >
      <h2>{t('people.form.codeTitle', { phone })}</h2>
      <CodeField
        label={t('people.form.code')}
        hint={t('people.form.codeHint')}
        value={typed}
        onChange={setTyped}
        onComplete={submit}
        isDisabled={isPending}
        inputRef={field}
        error={hasExpired ? t('people.form.expired') : wrongCode && `${wrongCode.title} ${wrongCode.next}`}
      />
      {!hasExpired && (
        <p className="verify-left">
          {t('verify.left')}{' '}
          <Countdown until={asked.expiresAt} onEnd={() => announce(t('people.form.expired'), true)} />
        </p>
      )}
      {problem && !wrongCode && <ErrorPanel cause={problem} />}
      {resendProblem && <ErrorPanel cause={resendProblem} />}
      <Button
        type="submit"
        size="large"
        wide
        isPending={isPending}
        isDisabled={hasExpired || typed.length < 6}
      >
        {t('people.form.submit')}
      </Button>
      <div className="verify-ways">
        <Button tone="secondary" onPress={onResend} isDisabled={resendIn > 0}>
          {resendIn > 0 ? t('verify.resendIn', { seconds: resendIn }) : t('people.form.sendCode')}
        </Button>
        <Button tone="secondary" onPress={onEdit}>
          {t('people.form.edit')}
        </Button>
      </div>
      {isDemo && (
        <Notice>
          <p>{t('verify.demoOutbox')}</p>
          <a href="/outbox" target="_blank" rel="noreferrer">
            {t('verify.demoOutboxLink')}
          </a>
        </Notice>
      )}
    </form>
  );
}
