import type { ReactNode } from 'react';
import { Button as AriaButton, Link, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './button.css';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'large' | 'giant';

interface Look {
  tone?: ButtonTone;
  size?: ButtonSize;
  wide?: boolean;
  className?: string;
}

const classes = ({ tone = 'primary', size = 'medium', wide, className }: Look): string =>
  ['ui-button', `ui-button-${tone}`, `ui-button-${size}`, wide && 'ui-button-wide', className]
    .filter(Boolean)
    .join(' ');

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & Look & { children: ReactNode };

export function Button({
  tone,
  size,
  wide,
  className,
  children,
  isPending,
  onPress,
  type,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation();
  // The library's own pending state leaves unnamed images behind in its live region; this one stays focusable and quiet.
  return (
    <AriaButton
      {...rest}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      className={classes({ tone, size, wide, className })}
    >
      {isPending && <span className="ui-button-spinner" aria-hidden="true" />}
      <span className="ui-button-label">{children}</span>
      {isPending && <span className="visually-hidden">{t('working')}</span>}
    </AriaButton>
  );
}

export function ButtonLink({
  href,
  children,
  download,
  ...look
}: Look & { href: string; children: ReactNode; download?: string }) {
  return (
    <Link href={href} download={download} className={classes(look)}>
      <span className="ui-button-label">{children}</span>
    </Link>
  );
}
