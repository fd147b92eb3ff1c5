import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components';
import { meQuery } from '../../api/resident.ts';
import { formatBirthDate } from '../../i18n/dates.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { dependantsQuery } from './people-api.ts';
import './people.css';

const LARGEST_PARTY = 4;

interface PartyChoiceProps {
  /** Ids of those who come; nobody named means oneself. */
  value: string[];
  onChange(people: string[]): void;
}

/** For whom somebody books: themselves and those they care for, at least one and at most four. */
export function PartyChoice({ value, onChange }: PartyChoiceProps) {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  const cared = useQuery(dependantsQuery);
  if (me.isPending || cared.isPending) return <Skeleton lines={2} height="4.8rem" />;
  if (cared.error) {
    return (
      <ErrorPanel cause={cared.error} onRetry={() => void cared.refetch()} retryLabel={t('actions.retry')} />
    );
  }
  if (!me.data) return null;

  const people = [
    { id: me.data.id, name: me.data.maskedName, birthDate: me.data.birthDate, tie: t('people.myself') },
    ...cared.data.dependants.map((one) => ({
      id: one.personId,
      name: one.maskedName,
      birthDate: one.birthDate,
      tie: t(`people.relationship.${one.relationship}`),
    })),
  ];
  const known = value.filter((id) => people.some((one) => one.id === id));
  const chosen = known.length > 0 ? known : [me.data.id];
  const isFull = chosen.length >= LARGEST_PARTY;
  const toggle = (id: string, isIn: boolean) => {
    const next = people.map((one) => one.id).filter((one) => (one === id ? isIn : chosen.includes(one)));
    if (next.length > 0) onChange(next);
  };

  return (
    <fieldset className="party stack">
      <legend className="ui-label">{t('people.party.legend')}</legend>
      <div className="party-people">
        {people.map((one) => {
          const isIn = chosen.includes(one.id);
          return (
            <Checkbox
              key={one.id}
              isSelected={isIn}
              onChange={(selected) => toggle(one.id, selected)}
              isDisabled={isIn ? chosen.length === 1 : isFull}
            >
              <span className="party-name">
                <strong>{one.name}</strong> <span className="subtle">{one.tie}</span>
              </span>
              <span className="party-birth subtle small">{formatBirthDate(one.birthDate)}</span>
            </Checkbox>
          );
        })}
      </div>
      {chosen.length > 1 && (
        <p className="small" aria-live="polite">
          {t('people.party.together', { count: chosen.length })}
        </p>
      )}
      <Link href="/people?then=days" className="party-add">
        {t(people.length > 1 ? 'people.party.manage' : 'people.party.add')}
      </Link>
    </fieldset>
  );
}
