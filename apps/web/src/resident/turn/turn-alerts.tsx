import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { PushChoice } from './push-choice.tsx';
import { askForText, myVisitsQuery } from './turn-api.ts';
import type { MyVisit } from './turn-types.ts';
import type { CallSound } from './turn-sound.ts';

/** The ways in which this phone tells of the turn; each is asked for, none is on by itself. */
export function TurnAlerts({ visit, sound }: { visit: MyVisit; sound: CallSound }) {
  const { t } = useTranslation();
  const { isOn, sleeps } = sound;
  return (
    <section className="turn-alerts" aria-labelledby="turn-alerts">
      <h2 id="turn-alerts">{t('turn.alerts')}</h2>
      <div className="turn-alert">
        <Button
          tone={isOn ? 'secondary' : 'primary'}
          onPress={isOn ? sound.switchOff : sound.switchOn}
          wide
          size="large"
        >
          {t(isOn ? 'turn.soundOff' : 'turn.soundOn')}
        </Button>
        <p className="subtle small">{t(isOn ? 'turn.soundIsOn' : 'turn.soundHint')}</p>
        {sleeps && <p className="turn-sleeps">{t('turn.soundSleeps')}</p>}
      </div>
      <PushChoice />
      <NearText visit={visit} />
    </section>
  );
}

/** One text message when the turn is near, for whoever has no browser that can be told. */
function NearText({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const ask = useAct(askForText);
  const { id: visitId, wantsText } = visit;
  if (visit.stage.kind === 'timed') return null;
  return (
    <div className="turn-alert">
      <Button
        tone="secondary"
        wide
        isPending={ask.isPending}
        onPress={() =>
          ask.mutate(
            { visitId, wantsText: !wantsText },
            { onSuccess: () => client.invalidateQueries({ queryKey: myVisitsQuery.queryKey }) },
          )
        }
      >
        {t(wantsText ? 'turn.textOff' : 'turn.textOn')}
      </Button>
      <p className="subtle small">{t(wantsText ? 'turn.textIsOn' : 'turn.textHint')}</p>
      {ask.error && <ErrorPanel cause={ask.error} />}
    </div>
  );
}
