import { Button, ListBox, ListBoxItem, Popover, Select } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { languages, speak, type LanguageCode } from '../i18n/index.ts';
import './field.css';

/** The four languages, each in its own words, small in the masthead. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const current = languages.find(({ code }) => code === i18n.resolvedLanguage) ?? languages[0];
  return (
    <Select
      aria-label={t('layout.language')}
      selectedKey={current.code}
      onSelectionChange={(key) => void speak(key as LanguageCode)}
    >
      <Button className="ui-language">
        <svg
          width="20"
          height="20"
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <circle cx="10" cy="10" r="8" />
          <path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16" />
        </svg>
        <span lang={current.code}>{current.label}</span>
      </Button>
      <Popover className="ui-popover" placement="bottom end">
        <ListBox className="ui-options">
          {languages.map(({ code, label }) => (
            <ListBoxItem key={code} id={code} className="ui-option" textValue={label}>
              <span lang={code}>{label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
