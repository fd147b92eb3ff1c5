import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { read } from '../../api/client.ts';
import { centreQuery } from '../../api/resident.ts';
import type { components } from '../../api/schema.d.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { RenewalCheck } from './renewal-check.tsx';
import './passport.css';

type Fees = components['schemas']['PassportFees'];

const CENTRE = 'seongbuk-passport';
const offers = ['apply', 'collect', 'other'] as const;

/** All that somebody who needs a passport has to know before they come, and the ways to come. */
export function PassportPage() {
  const { t } = useTranslation();
  const office = useQuery(centreQuery(CENTRE)).data;
  return (
    <Page title={t('passport.title')} lead={t('passport.lead')} office={office}>
      <ButtonLink href={`/counters/${CENTRE}`} size="giant" wide>
        {t('passport.busy')}
      </ButtonLink>
      <Booking />
      <section className="stack" aria-labelledby="passport-steps">
        <h2 id="passport-steps">{t('passport.stepsTitle')}</h2>
        <ol className="passport-steps">
          {(t('passport.steps', { returnObjects: true }) as string[]).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <FeeTable />
      <Documents />
      <RenewalCheck />
    </Page>
  );
}

function Booking() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { fill } = useDraft();
  const book = (offer: string) => {
    fill({ centre: CENTRE, offer: `passport.${offer}`, first: null, second: null });
    void navigate('/book/verify');
  };
  return (
    <section className="stack" aria-labelledby="passport-book">
      <h2 id="passport-book">{t('passport.book')}</h2>
      <p>
        {t('passport.bookHint')} {t('passport.evening')}
      </p>
      <div className="passport-ways">
        {offers.map((offer) => (
          <Button key={offer} tone="secondary" size="large" wide onPress={() => book(offer)}>
            {t(`passport.offers.${offer}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function FeeTable() {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['passport-fees'],
    queryFn: ({ signal }) => read<Fees>('/passport/fees', {}, signal),
  });
  const inWon = (fee: number) => t('passport.won', { fee: fee.toLocaleString(i18n.resolvedLanguage) });
  return (
    <section className="stack" aria-labelledby="passport-fees">
      <h2 id="passport-fees">{t('passport.feesTitle')}</h2>
      {data ? (
        <table className="passport-fees">
          <thead>
            <tr>
              <th scope="col">{t('passport.feesKind')}</th>
              <th scope="col">{t('passport.feesFee')}</th>
            </tr>
          </thead>
          <tbody>
            {data.fees.map(({ kind, fee }) => (
              <tr key={kind}>
                <th scope="row">{t(`passport.kinds.${kind}`)}</th>
                <td className="num">{inWon(fee)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : error ? (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      ) : (
        <Skeleton lines={3} />
      )}
    </section>
  );
}

function Documents() {
  const { t } = useTranslation();
  const cases = t('passport.docs', { returnObjects: true }) as { who: string; what: string[] }[];
  return (
    <section className="stack" aria-labelledby="passport-docs">
      <h2 id="passport-docs">{t('passport.docsTitle')}</h2>
      <dl className="passport-docs">
        {cases.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <ul>
                {what.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className="subtle small">{t('passport.docsNote')}</p>
    </section>
  );
}
