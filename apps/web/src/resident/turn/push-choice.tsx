import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { pushKeyQuery } from './turn-api.ts';
import { canBePushed, usePush } from './use-push.ts';

/** Being told with the screen off; shown only where the office and the browser can do it. */
export function PushChoice() {
  const key = useQuery({ ...pushKeyQuery, enabled: canBePushed() }).data?.publicKey;
  return key ? <Offer publicKey={key} /> : null;
}

function Offer({ publicKey }: { publicKey: string }) {
  const { t } = useTranslation();
  const { state, isPending, switchOn, switchOff } = usePush(publicKey);
  const isOn = state === 'on';
  return (
    <div className="turn-alert">
      <Button tone="secondary" wide isPending={isPending} onPress={isOn ? switchOff : switchOn}>
        {t(isOn ? 'turn.pushOff' : 'turn.pushOn')}
      </Button>
      <p className="subtle small">{t(isOn ? 'turn.pushIsOn' : 'turn.pushHint')}</p>
      {state === 'denied' && <Notice tone="warning">{t('turn.pushDenied')}</Notice>}
      {state === 'failed' && <Notice tone="warning">{t('turn.pushFailed')}</Notice>}
    </div>
  );
}
