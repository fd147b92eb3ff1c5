import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { homeCentre } from '../../api/home-centre.ts';
import { useAct } from '../../api/query.ts';
import { centreQuery } from '../../api/resident.ts';
import { Button } from '../../ui/button.tsx';
import { BrandMark } from '../../ui/layout.tsx';
import { DemoBanner } from '../../ui/demo-banner.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Refusal } from '../queue/refusal.tsx';
import { actStorage, forgetPeople, hasLeft, keepSession } from '../queue/unsent/tablet.ts';
import { signIn, staffQuery } from './staff-session.ts';
import './sign-in.css';

/** Acts that wait for their person; told by number only, to whoever stands here. */
function UnsentNote() {
  const acts = useQuery({ queryKey: ['unsent'], queryFn: actStorage.read, staleTime: 0 }).data ?? [];
  if (acts.length === 0) return null;
  return (
    <Notice tone="warning" title={`보내지 못한 처리가 ${acts.length}건 있습니다.`}>
      <p>누르신 분이 로그인하시면 이어서 보냅니다.</p>
    </Notice>
  );
}

export function SignInPage() {
  const client = useQueryClient();
  const centre = useQuery(centreQuery(homeCentre())).data;
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const act = useAct(signIn);

  useEffect(() => {
    document.title = '로그인 · 차례 직원';
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = username.trim() === '' || password === '';
    setIncomplete(isMissing);
    if (isMissing || act.isPending) return;
    act.mutate(
      { username: username.trim(), password },
      {
        onSuccess: async (session) => {
          // What the one before was shown must not flash up for the next.
          client.removeQueries({ queryKey: ['queue'] });
          await forgetPeople();
          await hasLeft();
          await keepSession(session);
          client.setQueryData(staffQuery.queryKey, session);
        },
        onError: () => setPassword(''),
      },
    );
  };

  return (
    <div className="sign-in">
      <header>
        <DemoBanner />
      </header>
      <main className="sign-in-main">
        <form className="sign-in-card stack" onSubmit={submit} noValidate>
          <p className="ui-brand">
            <BrandMark />
            {centre?.name ?? '차례'}
          </p>
          <h1>직원 로그인</h1>
          <UnsentNote />
          <TextField
            label="아이디"
            value={username}
            onChange={setUsername}
            autoComplete="username"
            autoFocus
            error={isIncomplete && username.trim() === '' ? '아이디를 입력해 주십시오.' : null}
          />
          <TextField
            label="비밀번호"
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            error={isIncomplete && password === '' ? '비밀번호를 입력해 주십시오.' : null}
          />
          {act.error && <Refusal cause={act.error} />}
          <Button type="submit" size="large" wide isPending={act.isPending}>
            로그인
          </Button>
          <p className="subtle small">계정이 없거나 비밀번호를 잊으셨으면 센터 관리자에게 문의해 주십시오.</p>
        </form>
      </main>
    </div>
  );
}
