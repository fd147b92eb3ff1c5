import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeCentre } from '../../api/home-centre.ts';
import type { Needs } from '../../api/scheduling-types.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { helpQuery, type DayKind, type HelpOffered, type ShuttleHub } from './people-api.ts';
import './people.css';

interface NeedsFormProps {
  value: Needs;
  onChange(needs: Needs): void;
  /** Age in the year of the visit: the bus is for those of a certain age, and for wheelchairs. */
  age?: number;
  /** Code of the centre that is visited. */
  centre?: string;
  /** Marks what was ticked and not chosen, once somebody tried to go on. */
  isChecked?: boolean;
  /** Hears whether something was ticked and its choice is still missing. */
  onMissing?(isMissing: boolean): void;
}

/** The first choice that is still missing under an element, to put the focus on. */
export const missingNeed = '.needs-more [data-invalid] button';

/** What somebody needs on the day: wheelchair, interpreter, companion, a seat on the bus. */
export function NeedsForm({
  value,
  onChange,
  age,
  centre = homeCentre(),
  isChecked = false,
  onMissing,
}: NeedsFormProps) {
  const { t } = useTranslation();
  const help = useQuery(helpQuery(centre));
  const [wantsInterpreter, setWantsInterpreter] = useState(value.interpreter !== undefined);
  const [wantsShuttle, setWantsShuttle] = useState(value.shuttleHub !== undefined);
  const set = (change: Partial<Needs>) => onChange(tidy({ ...value, ...change }));
  const isMissing =
    help.data !== undefined &&
    ((wantsInterpreter && !value.interpreter) ||
      (wantsShuttle && !value.shuttleHub && Boolean(help.data.shuttle)));
  useEffect(() => onMissing?.(isMissing), [isMissing, onMissing]);

  return (
    <fieldset className="needs-form">
      <legend className="ui-label">{t('needs.legend')}</legend>
      <p className="ui-hint">{t('needs.hint')}</p>
      <Checkbox
        isSelected={value.wheelchair ?? false}
        onChange={(wheelchair) => set({ wheelchair })}
        hint={t('needs.wheelchairHint')}
      >
        {t('needs.wheelchair')}
      </Checkbox>
      <Checkbox
        isSelected={value.companion ?? false}
        onChange={(companion) => set({ companion })}
        hint={t('needs.companionHint')}
      >
        {t('needs.companion')}
      </Checkbox>
      {help.error ? (
        <ErrorPanel cause={help.error} onRetry={() => void help.refetch()} retryLabel={t('actions.retry')} />
      ) : (
        help.data && (
          <>
            <InterpreterChoice
              languages={help.data.interpreters}
              isWanted={wantsInterpreter}
              onWant={setWantsInterpreter}
              value={value.interpreter}
              onChange={(interpreter) => set({ interpreter })}
              isChecked={isChecked}
            />
            {help.data.shuttle && (
              <ShuttleChoice
                shuttle={help.data.shuttle}
                isEntitled={age === undefined || age >= help.data.shuttle.minAge || value.wheelchair === true}
                isWanted={wantsShuttle}
                onWant={setWantsShuttle}
                value={value.shuttleHub}
                onChange={(shuttleHub) => set({ shuttleHub })}
                isChecked={isChecked}
              />
            )}
          </>
        )
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  isWanted: boolean;
  onWant(isWanted: boolean): void;
  /** Code of what was chosen. */
  value: string | undefined;
  onChange(code: string | undefined): void;
  isChecked: boolean;
}

function InterpreterChoice({
  languages,
  isWanted,
  onWant,
  value,
  onChange,
  isChecked,
}: ChoiceProps & { languages: HelpOffered['interpreters'] }) {
  const { t, i18n } = useTranslation();
  const toggle = (wanted: boolean) => {
    onWant(wanted);
    if (!wanted) return onChange(undefined);
    const spoken = languages.find(({ code }) => code === i18n.resolvedLanguage);
    if (spoken) onChange(spoken.code);
  };
  return (
    <>
      <Checkbox isSelected={isWanted} onChange={toggle}>
        {t('needs.interpreter')}
      </Checkbox>
      {isWanted && (
        <div className="needs-more">
          <Select
            label={t('needs.language')}
            hint={value || isChecked ? undefined : t('needs.languageMissing')}
            error={isChecked && !value ? t('needs.languageRequired') : null}
            placeholder={t('needs.choose')}
            options={languages.map(({ code, label, koreanLabel }) => ({
              code,
              label: label === koreanLabel ? label : `${label} (${koreanLabel})`,
            }))}
            value={value ?? null}
            onChange={onChange}
          />
        </div>
      )}
    </>
  );
}

function ShuttleChoice({
  shuttle,
  isEntitled,
  isWanted,
  onWant,
  value,
  onChange,
  isChecked,
}: ChoiceProps & {
  shuttle: NonNullable<HelpOffered['shuttle']>;
  isEntitled: boolean;
}) {
  const { t, i18n } = useTranslation();
  const isKorean = i18n.resolvedLanguage === 'ko';
  const hub = shuttle.hubs.find(({ code }) => code === value);
  if (!isEntitled && !isWanted) {
    return <p className="ui-hint needs-none">{t('needs.shuttleAge', { age: shuttle.minAge })}</p>;
  }
  return (
    <>
      <Checkbox
        isSelected={isWanted}
        onChange={(wanted) => {
          onWant(wanted);
          if (!wanted) onChange(undefined);
        }}
        hint={t('needs.shuttleHint', { age: shuttle.minAge })}
        error={isWanted && !isEntitled ? t('needs.shuttleAge', { age: shuttle.minAge }) : null}
      >
        {t('needs.shuttle')}
      </Checkbox>
      {isWanted && (
        <div className="needs-more stack">
          <Select
            label={t('needs.hub')}
            hint={value || isChecked ? undefined : t('needs.hubMissing')}
            error={isChecked && !value ? t('needs.hubRequired') : null}
            placeholder={t('needs.choose')}
            options={shuttle.hubs.map(({ code, label, latin }) => ({
              code,
              label: isKorean ? label : `${latin} (${label})`,
            }))}
            value={value ?? null}
            onChange={onChange}
          />
          {hub && <HubTimes hub={hub} />}
        </div>
      )}
    </>
  );
}

function HubTimes({ hub }: { hub: ShuttleHub }) {
  const { t } = useTranslation();
  const kinds = (['weekday', 'saturday', 'sunday'] as DayKind[]).filter((kind) => hub.runs[kind].length > 0);
  return (
    <div className="needs-hub" aria-live="polite">
      <p>
        <strong>{t('needs.stop')}</strong> {hub.stop}
      </p>
      <dl className="facts">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`needs.dayKind.${kind}`)}</dt>
            <dd className="num">{hub.runs[kind].map(({ departs }) => departs).join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <p className="subtle small">{t('needs.assigned')}</p>
    </div>
  );
}

/** Only what is needed is kept. */
function tidy(needs: Needs): Needs {
  return Object.fromEntries(Object.entries(needs).filter(([, need]) => Boolean(need))) as Needs;
}
