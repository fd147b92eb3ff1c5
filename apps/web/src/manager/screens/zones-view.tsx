import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import { removeZone, screensKey, type Zone, type Zones } from './screens-api.ts';
import { arrowMarks, arrowWords } from './sign-words.ts';
import { ZoneDialog } from './zone-dialog.tsx';

type Opened = { kind: 'add' } | { kind: 'change' | 'remove'; zone: Zone };

export function ZonesView({ zones: known, centre }: { zones: Zones; centre: string }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const close = (text?: string) => {
    setOpened(null);
    if (text) setSaid(text);
  };
  return (
    <section className="stack" aria-label="구역">
      <div className="screens-head">
        <p className="subtle">구역마다 그곳에서 기다리는 분에게 필요한 단계와 창구만 화면에 나옵니다.</p>
        <Button onPress={() => setOpened({ kind: 'add' })}>구역 더하기</Button>
      </div>
      {said && <Notice tone="success">{said}</Notice>}
      {known.zones.length === 0 && (
        <EmptyState title="구역이 없습니다.">
          <p>[구역 더하기]로 입구·대기실처럼 화면을 걸 곳을 만들어 주십시오.</p>
        </EmptyState>
      )}
      <ul className="screens-zones">
        {known.zones.map((zone) => (
          <li key={zone.code} className="card stack">
            <h2>{zone.label}</h2>
            <p className="row">
              {zone.stages.map((stage) => (
                <Badge key={stage} tone="info">
                  {known.stages.find(({ code }) => code === stage)?.label ?? stage}
                </Badge>
              ))}
              <span className="subtle num">화면 {zone.screens}대</span>
            </p>
            <SignList zone={zone} known={known} />
            <div className="row">
              <Button
                tone="secondary"
                aria-label={`${zone.label} 고치기`}
                onPress={() => setOpened({ kind: 'change', zone })}
              >
                고치기
              </Button>
              <Button
                tone="quiet"
                aria-label={`${zone.label} 없애기`}
                onPress={() => setOpened({ kind: 'remove', zone })}
              >
                없애기
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {(opened?.kind === 'add' || opened?.kind === 'change') && (
        <ZoneDialog
          zone={opened.kind === 'change' ? opened.zone : null}
          known={known}
          centre={centre}
          onClose={close}
          onSaved={(label) => close(`‘${label}’ 구역을 저장했습니다. 화면에 바로 반영됩니다.`)}
        />
      )}
      {opened?.kind === 'remove' && (
        <RemoveDialog
          zone={opened.zone}
          centre={centre}
          onClose={close}
          onRemoved={() => close(`‘${opened.zone.label}’ 구역을 없앴습니다.`)}
        />
      )}
    </section>
  );
}

function SignList({ zone, known }: { zone: Zone; known: Zones }) {
  const labelOf = (code: string) => known.counters.find((counter) => counter.code === code)?.label ?? code;
  const pointed = zone.signs.filter((sign) => sign.isShown && (sign.arrow || sign.floor));
  const hidden = zone.signs.filter((sign) => !sign.isShown);
  return (
    <>
      {pointed.length > 0 && (
        <ul className="screens-signs num">
          {pointed.map(({ counterCode, arrow, floor }) => (
            <li key={counterCode}>
              {labelOf(counterCode)}{' '}
              {arrow && (
                <>
                  <b aria-hidden="true">{arrowMarks[arrow]}</b>
                  <span className="visually-hidden">{arrowWords[arrow]}</span>
                </>
              )}{' '}
              {floor}
            </li>
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <p className="subtle small">
          표시하지 않음: {hidden.map(({ counterCode }) => labelOf(counterCode)).join(', ')}
        </p>
      )}
    </>
  );
}

function RemoveDialog({
  zone,
  centre,
  onClose,
  onRemoved,
}: {
  zone: Zone;
  centre: string;
  onClose(): void;
  onRemoved(): void;
}) {
  const client = useQueryClient();
  const act = useAct(removeZone);
  const remove = () =>
    act.mutate(
      { code: zone.code, centre },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: screensKey });
          onRemoved();
        },
      },
    );
  return (
    <ConfirmDialog
      title={`‘${zone.label}’ 구역을 없앨까요?`}
      isOpen
      onClose={onClose}
      onConfirm={remove}
      confirmLabel="없애기"
      isPending={act.isPending}
    >
      <p>화면이 걸려 있는 구역은 없앨 수 없습니다. 화면을 먼저 다른 구역으로 옮겨 주십시오.</p>
      {act.error && <ErrorPanel cause={act.error} />}
    </ConfirmDialog>
  );
}
