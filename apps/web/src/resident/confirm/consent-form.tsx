import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';

/** Both are asked for apart: the law wants health data agreed to by itself. */
export const consentsAsked = ['personal', 'health'] as const;

export const areConsentsGiven = (given: readonly string[]): boolean =>
  consentsAsked.every((consent) => given.includes(consent));

interface ConsentFormProps {
  value: readonly string[];
  onChange(given: string[]): void;
  /** Marks what is missing once somebody tried to go on. */
  isChecked: boolean;
}

export function ConsentForm({ value, onChange, isChecked }: ConsentFormProps) {
  const { t } = useTranslation();
  const toggle = (consent: string, isGiven: boolean) =>
    onChange(isGiven ? [...value, consent] : value.filter((given) => given !== consent));
  return (
    <fieldset className="confirm-consents">
      <legend className="ui-label">{t('confirm.consents')}</legend>
      {consentsAsked.map((consent) => (
        <div key={consent} className="confirm-consent">
          <Checkbox
            isSelected={value.includes(consent)}
            onChange={(isGiven) => toggle(consent, isGiven)}
            error={isChecked && !value.includes(consent) ? t('confirm.consentMissing') : null}
          >
            {t(`confirm.consent.${consent}.label`)}
          </Checkbox>
          <details>
            <summary>{t('confirm.consentRead')}</summary>
            <p className="small">{t(`confirm.consent.${consent}.text`)}</p>
          </details>
        </div>
      ))}
    </fieldset>
  );
}
