import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BookableCentre } from '../../api/scheduling-types.ts';
import { formatDay } from '../../i18n/dates.ts';

interface CentreChoiceProps {
  centres: BookableCentre[];
  value: string;
  onChange(code: string): void;
}

/** Where to go, once more than one centre takes bookings. */
export function CentreChoice({ centres, value, onChange }: CentreChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup className="choice choice-centres" value={value} onChange={onChange}>
      <Label className="choice-title">{t('days.centre')}</Label>
      <div className="choice-options">
        {centres.map(({ code, name, address, firstOpenOn }) => (
          <Radio key={code} value={code} className="choice-option">
            <strong>{name}</strong>
            <span className="subtle small">{address}</span>
            <span className="small choice-first num">
              {firstOpenOn ? t('days.firstOpen', { day: formatDay(firstOpenOn) }) : t('days.centreFull')}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
