import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DemoBanner } from './demo-banner.tsx';
import './layout.css';

interface LayoutProps {
  /** Name of the office, at the left of the masthead. */
  name: ReactNode;
  homeHref?: string;
  /** What stands at the right of the masthead. */
  tools?: ReactNode;
  footer?: ReactNode;
  width?: 'narrow' | 'wide' | 'full';
  children: ReactNode;
}

export function Layout({ name, homeHref, tools, footer, width = 'narrow', children }: LayoutProps) {
  const { t } = useTranslation();
  return (
    <div className={`ui-page ui-page-${width}`}>
      <a className="ui-skip" href="#main">
        {t('layout.skip')}
      </a>
      <header className="ui-masthead">
        <DemoBanner />
        <div className="ui-masthead-bar">
          {homeHref ? (
            <Link className="ui-brand" href={homeHref}>
              <BrandMark />
              {name}
            </Link>
          ) : (
            <span className="ui-brand">
              <BrandMark />
              {name}
            </span>
          )}
          {tools && <div className="ui-masthead-tools">{tools}</div>}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="ui-main">
        {children}
      </main>
      {footer && <footer className="ui-footer">{footer}</footer>}
    </div>
  );
}

export function BrandMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--primary)" />
      <path
        d="M21.5 11.5A7 7 0 1 0 22 20"
        fill="none"
        stroke="var(--on-primary)"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="23.4" cy="15.8" r="2.1" fill="var(--on-primary)" />
    </svg>
  );
}
