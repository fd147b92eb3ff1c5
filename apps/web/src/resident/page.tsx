import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { homeCentre } from '../api/home-centre.ts';
import { centreQuery } from '../api/resident.ts';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { Layout } from '../ui/layout.tsx';
import { centreOf, useDraft } from './draft.tsx';
import { Steps } from '../ui/steps.tsx';

interface PageProps {
  title: ReactNode;
  documentTitle?: string;
  /** Which of the five steps of a booking this page is. */
  step?: number;
  lead?: ReactNode;
  /** Whose page it is, where that is not the centre. */
  office?: { name: string; address: string; phone: string };
  children: ReactNode;
}

export function Page({ title, documentTitle, step, lead, office, children }: PageProps) {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const home = useQuery(centreQuery(step === undefined ? homeCentre() : centreOf(draft))).data;
  const centre = office ?? home;
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const first = useFirstPage();

  useEffect(() => {
    // Moving on, the reader starts at the new page's heading; a fresh load keeps the browser's own start.
    if (!first) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [pathname, first]);

  const named = documentTitle ?? (typeof title === 'string' ? title : '');
  useEffect(() => {
    document.title = [named, centre?.name].filter(Boolean).join(' · ');
  }, [named, centre?.name]);

  return (
    <Layout
      name={centre?.name ?? t('layout.home')}
      homeHref="/"
      tools={<LanguageChoice />}
      footer={
        centre && (
          <address className="resident-footer">
            <strong>{centre.name}</strong>
            <span>{centre.address}</span>
            <a href={`tel:${centre.phone}`}>{t('start.call', { phone: centre.phone })}</a>
          </address>
        )
      }
    >
      <div className="resident-page">
        {step !== undefined && (
          <Steps labels={t('book.steps', { returnObjects: true }) as string[]} current={step} />
        )}
        <div className="resident-head">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead && <p className="subtle">{lead}</p>}
        </div>
        {children}
      </div>
    </Layout>
  );
}

let pagesShown = 0;

function useFirstPage(): boolean {
  const isFirst = useRef<boolean | null>(null);
  isFirst.current ??= pagesShown === 0;
  useEffect(() => {
    pagesShown += 1;
  }, []);
  return isFirst.current;
}
