import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../../api/types.ts';

interface OfferChoiceProps {
  offers: Eligibility['offers'];
  value: string;
  onChange(code: string): void;
}

export function OfferChoice({ offers, value, onChange }: OfferChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup className="choice" value={value} onChange={onChange}>
      <Label className="choice-title">{t('days.offer')}</Label>
      <div className="choice-options">
        {offers.map((offer) => (
          <Radio key={offer.code} value={offer.code} className="choice-option">
            <strong>{offer.label}</strong>
            {offer.detail && <span className="subtle small">{offer.detail}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
