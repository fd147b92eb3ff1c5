import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockReading } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { meQuery, requestCode, verifyCode } from '../../api/resident.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { CodeField } from '../../ui/code-field.tsx';
import { Countdown, useSecondsUntil } from '../../ui/countdown.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { useDraft, type Draft } from '../draft.tsx';
import { forgetPeople } from '../people/people-api.ts';
import { completeDay } from './personal-fields.ts';

export function CodeForm({ code }: { code: NonNullable<Draft['code']> }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { draft, fill } = useDraft();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isDemo = useClockReading()?.mode === 'demo';
  const secondsLeft = useSecondsUntil(code.expiresAt);
  const resendIn = Math.ceil(useSecondsUntil(code.resendAfter) ?? 1);
  const hasExpired = secondsLeft === 0;
  const verify = useAct((digits: string, key) => verifyCode({ codeId: code.id, code: digits }, key));
  const resend = useAct((_: undefined, key) =>
    requestCode(
      {
        name: draft.name.trim(),
        birthDate: completeDay(draft.birth)!,
        phone: draft.phone.replace(/\D/g, ''),
      },
      key,
    ),
  );

  useEffect(() => field.current?.focus(), [code.id]);

  const submit = (digits: string) => {
    if (digits.length !== 6 || verify.isPending || hasExpired) return;
    resend.reset();
    verify.mutate(digits, {
      onSuccess: ({ person }) => {
        fill({ code: null });
        client.removeQueries({ queryKey: ['my-bookings'] });
        forgetPeople(client);
        client.setQueryData(meQuery.queryKey, person);
      },
      onError: (problem) => {
        if (problem.code === 'identity.wrong-code') setTyped('');
        field.current?.focus();
      },
    });
  };
  const sendAgain = () =>
    resend.mutate(undefined, {
      onSuccess: ({ codeId, expiresAt, resendAfter }) => {
        verify.reset();
        setTyped('');
        fill({ code: { id: codeId, expiresAt, resendAfter } });
        announce(t('verify.resent'));
      },
    });

  const wrongCode = isProblem(verify.error, 'identity.wrong-code') ? problemText(verify.error) : null;
  return (
    <form
      className="stack form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit(typed);
      }}
    >
      <CodeField
        label={t('verify.code')}
        hint={t('verify.sentTo', { phone: draft.phone })}
        value={typed}
        onChange={setTyped}
        onComplete={submit}
        isDisabled={verify.isPending}
        inputRef={field}
        error={hasExpired ? t('verify.expired') : wrongCode && `${wrongCode.title} ${wrongCode.next}`}
      />
      {!hasExpired && (
        <p className="verify-left">
          {t('verify.left')}{' '}
          <Countdown until={code.expiresAt} onEnd={() => announce(t('verify.expired'), true)} />
        </p>
      )}
      {verify.error && !wrongCode && <ErrorPanel cause={verify.error} />}
      {resend.error && <ErrorPanel cause={resend.error} />}
      <Button
        type="submit"
        size="large"
        wide
        isPending={verify.isPending}
        isDisabled={hasExpired || typed.length < 6}
      >
        {t('verify.submit')}
      </Button>
      <div className="verify-ways">
        <Button tone="secondary" onPress={sendAgain} isPending={resend.isPending} isDisabled={resendIn > 0}>
          {resendIn > 0 ? t('verify.resendIn', { seconds: resendIn }) : t('verify.resend')}
        </Button>
        <Button tone="secondary" onPress={() => fill({ code: null })}>
          {t('verify.edit')}
        </Button>
      </div>
      <p className="subtle small">{t('verify.notArrived')}</p>
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
