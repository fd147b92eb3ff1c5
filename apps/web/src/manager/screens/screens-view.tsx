import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Pager } from '../../admin/pager.tsx';
import { PairDialog } from './pair-dialog.tsx';
import { removeScreen, screensKey, screensQuery, type Screen, type Zone } from './screens-api.ts';
import { SettingsDialog } from './settings-dialog.tsx';

type Opened = { kind: 'pair' } | { kind: 'change' | 'remove'; screen: Screen };

export function ScreensView({ zones, centre }: { zones: Zone[]; centre: string }) {
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(screensQuery(centre, page));
  const close = (text?: string) => {
    setOpened(null);
    if (text) setSaid(text);
  };
  return (
    <section className="stack" aria-label="화면">
      <div className="screens-head">
        <p className="subtle">
          새 화면의 브라우저에서 <b>{location.host}/display/이름</b>을 열면 연결 번호 6자리가 나옵니다.
        </p>
        <Button onPress={() => setOpened({ kind: 'pair' })} isDisabled={zones.length === 0}>
          화면 연결
        </Button>
      </div>
      {said && <Notice tone="success">{said}</Notice>}
      {zones.length === 0 && (
        <Notice tone="warning" title="구역이 없습니다.">
          <p>화면을 연결하기 전에 [구역]에서 구역을 먼저 만들어 주십시오.</p>
        </Notice>
      )}
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={4} height="5.6rem" />}
      {data?.screens.length === 0 && (
        <EmptyState title="아직 연결된 화면이 없습니다.">
          <p>위의 안내대로 화면을 열고 [화면 연결]을 눌러 주십시오.</p>
        </EmptyState>
      )}
      {data && data.screens.length > 0 && (
        <div className="screens-scroll">
          <table className="screens-list">
            <thead>
              <tr>
                {['화면', '구역', '표시', '소리', '마지막 확인'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">변경</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.screens.map((screen) => (
                <Row key={screen.deviceId} screen={screen} zones={zones} onOpen={setOpened} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
      {opened?.kind === 'pair' && (
        <PairDialog
          centre={centre}
          zones={zones}
          onClose={close}
          onPaired={(label) => close(`‘${label}’ 화면을 연결했습니다. 몇 초 안에 화면이 바뀝니다.`)}
        />
      )}
      {opened?.kind === 'change' && (
        <SettingsDialog
          screen={opened.screen}
          zones={zones}
          onClose={close}
          onSaved={(label) => close(`‘${label}’ 화면의 설정을 바꾸었습니다.`)}
        />
      )}
      {opened?.kind === 'remove' && (
        <RemoveDialog
          screen={opened.screen}
          onClose={close}
          onRemoved={() =>
            close(`‘${opened.screen.label}’ 화면의 연결을 끊었습니다. 화면에 새 연결 번호가 나옵니다.`)
          }
        />
      )}
    </section>
  );
}

function Row({ screen, zones, onOpen }: { screen: Screen; zones: Zone[]; onOpen(opened: Opened): void }) {
  const zone = zones.find(({ code }) => code === screen.zone);
  return (
    <tr>
      <th scope="row">
        {screen.label}
        <small className="subtle">/display/{screen.code}</small>
      </th>
      <td>{zone?.label ?? screen.zone}</td>
      <td>
        {screen.theme === 'dark' ? '어둡게' : '밝게'}
        {screen.showsNames && ' · 이름 가려서 표시'}
      </td>
      <td className="num">
        {screen.volume === 0 ? '소리 없음' : `${screen.speaks ? '음성' : '알림음만'} ${screen.volume}%`}
      </td>
      <td className="num">
        <Badge tone={screen.isPresent ? 'success' : 'warning'}>
          {screen.isPresent ? '켜져 있음' : '응답 없음'}
        </Badge>{' '}
        <span className="subtle">{screen.lastSeenAt ? formatDateTime(screen.lastSeenAt) : '기록 없음'}</span>
      </td>
      <td>
        <div className="row">
          <Button
            tone="secondary"
            aria-label={`${screen.label} 설정`}
            onPress={() => onOpen({ kind: 'change', screen })}
          >
            설정
          </Button>
          <Button
            tone="quiet"
            aria-label={`${screen.label} 연결 끊기`}
            onPress={() => onOpen({ kind: 'remove', screen })}
          >
            연결 끊기
          </Button>
        </div>
      </td>
    </tr>
  );
}

function RemoveDialog({
  screen,
  onClose,
  onRemoved,
}: {
  screen: Screen;
  onClose(): void;
  onRemoved(): void;
}) {
  const client = useQueryClient();
  const act = useAct(removeScreen);
  const remove = () =>
    act.mutate(screen.deviceId, {
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: screensKey });
        onRemoved();
      },
    });
  return (
    <ConfirmDialog
      title={`‘${screen.label}’ 화면의 연결을 끊을까요?`}
      isOpen
      onClose={onClose}
      onConfirm={remove}
      confirmLabel="연결 끊기"
      isPending={act.isPending}
    >
      <p>호출이 더 이상 나오지 않습니다. 다시 쓰시려면 화면에 나오는 새 번호로 연결하셔야 합니다.</p>
      {act.error && <ErrorPanel cause={act.error} />}
    </ConfirmDialog>
  );
}
