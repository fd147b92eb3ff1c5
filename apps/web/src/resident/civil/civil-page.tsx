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
import './civil.css';

type HelpPoints = components['schemas']['HelpPoints'];
type Point = HelpPoints['points'][number];

const CENTRE = 'seongbuk-civil';
const offers = ['copies', 'family-copies'] as const;

/** The civil-affairs hall before somebody comes: how busy, by appointment, where a machine or a guide helps. */
export function CivilPage() {
  const { t } = useTranslation();
  const office = useQuery(centreQuery(CENTRE)).data;
  return (
    <Page title={t('civil.title')} lead={t('civil.lead')} office={office}>
      <ButtonLink href={`/counters/${CENTRE}`} size="giant" wide>
        {t('civil.busy')}
      </ButtonLink>
      <Booking />
      <HelpPointLists />
      <section className="stack" aria-labelledby="civil-cases">
        <h2 id="civil-cases">{t('civil.casesTitle')}</h2>
        <div className="civil-ways">
          <ButtonLink href="/cases" tone="secondary" size="large" wide>
            {t('civil.myCases')}
          </ButtonLink>
          <ButtonLink href="/cases/kinds" tone="secondary" size="large" wide>
            {t('civil.kinds')}
          </ButtonLink>
          <ButtonLink href="/passport" tone="secondary" size="large" wide>
            {t('civil.passport')}
          </ButtonLink>
        </div>
      </section>
    </Page>
  );
}

function Booking() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { fill } = useDraft();
  const book = (offer: string) => {
    fill({ centre: CENTRE, offer: `civil-affairs.counter-${offer}`, first: null, second: null });
    void navigate('/book/verify');
  };
  return (
    <section className="stack" aria-labelledby="civil-book">
      <h2 id="civil-book">{t('civil.book')}</h2>
      <p>{t('civil.evening')}</p>
      <div className="civil-ways">
        {offers.map((offer) => (
          <Button key={offer} tone="secondary" size="large" wide onPress={() => book(offer)}>
            {t(`civil.offers.${offer}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function HelpPointLists() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['help-points'],
    queryFn: ({ signal }) => read<HelpPoints>('/civil-affairs/help-points', {}, signal),
  });
  if (!data)
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
    ) : (
      <Skeleton lines={4} height="6.4rem" />
    );
  return (
    <>
      {(['machine', 'guide'] as const).map((kind) => (
        <section key={kind} className="stack" aria-labelledby={`civil-${kind}`}>
          <h2 id={`civil-${kind}`}>{t(`civil.${kind}.title`)}</h2>
          <p className="subtle">{t(`civil.${kind}.hint`)}</p>
          <ul className="civil-points">
            {data.points
              .filter((point) => point.kind === kind)
              .map((point) => (
                <PointLine key={point.id} point={point} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PointLine({ point: { place, hours, what, people } }: { point: Point }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{place}</strong>
      {people !== null && <span className="num">{t('civil.people', { count: people })}</span>}
      <span>{what}</span>
      <span className="subtle small">{hours}</span>
    </li>
  );
}
