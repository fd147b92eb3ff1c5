import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { FollowedVisit } from './turn-types.ts';

const useNameOf = () => {
  const { t } = useTranslation();
  return ({ person }: FollowedVisit): string => {
    if (!person) return t('turn.unnamed');
    return person.isOwn ? t('turn.mine') : person.maskedName;
  };
};

interface VisitChoiceProps {
  visits: FollowedVisit[];
  chosen: string;
  onChoose(visitId: string): void;
}

/** Everybody this phone follows, each with number and state: a carer sees all of them at once. */
export function VisitChoice({ visits, chosen, onChoose }: VisitChoiceProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <section aria-labelledby="turn-whose" className="stack">
      <h2 id="turn-whose" className="turn-whose">
        {t('turn.whose')}
      </h2>
      <ul className="turn-visits">
        {visits.map((followed) => {
          const { visit } = followed;
          return (
            <li key={visit.id} data-state={visit.state}>
              <Button
                tone={visit.id === chosen ? 'primary' : 'secondary'}
                wide
                aria-pressed={visit.id === chosen}
                onPress={() => onChoose(visit.id)}
              >
                <span className="turn-visit">
                  <span>{nameOf(followed)}</span>
                  <strong className="num">{visit.ticket}</strong>
                  <span className="small">
                    {visit.state === 'called' && visit.counter
                      ? `● ${visit.counter.label}`
                      : t(`turn.state.${visit.state}`, { stage: visit.stage.label })}
                  </span>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface OtherCalledProps {
  visits: FollowedVisit[];
  shown: string;
  onShow(visitId: string): void;
}

/** Somebody else is called while this one is looked at. */
export function OtherCalled({ visits, shown, onShow }: OtherCalledProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const others = visits.filter(({ visit }) => visit.state === 'called' && visit.id !== shown);
  return others.map((followed) => (
    <Notice
      key={followed.visit.id}
      tone="success"
      title={t(followed.person ? 'turn.otherCalled' : 'turn.otherCalledBare', {
        ticket: followed.visit.ticket,
        name: nameOf(followed),
      })}
      actions={<Button onPress={() => onShow(followed.visit.id)}>{t('turn.show')}</Button>}
    >
      <p>{followed.visit.counter?.label ?? followed.visit.stage.label}</p>
    </Notice>
  ));
}
