import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/client.ts';
import { useAct } from '../../api/query.ts';
import type { components } from '../../api/schema.d.ts';
import { Button } from '../../ui/button.tsx';
import { DateFields, dayFromParts, emptyDate } from '../../ui/date-fields.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';

type Verdict = components['schemas']['OnlineRenewal'];

const questions = { hadPassport: 'had', serviceAhead: 'service', abroad: 'abroad' } as const;
type Question = keyof typeof questions;
type Answers = Partial<Record<Question, string>>;

/** Whether a passport can be made anew online, with every reason against it. */
export function RenewalCheck() {
  const { t } = useTranslation();
  const [birth, setBirth] = useState(emptyDate);
  const [answers, setAnswers] = useState<Answers>({});
  const [isMissing, setMissing] = useState(false);
  const act = useAct((asked: Record<string, string>) => read<Verdict>('/passport/online-renewal', asked));
  const change = (what: () => void) => {
    what();
    setMissing(false);
    act.reset();
  };
  const ask = () => {
    const bornOn = dayFromParts(birth);
    const given = Object.keys(questions).every((question) => answers[question as Question]);
    if (!bornOn || !given) return setMissing(true);
    act.mutate({ bornOn, ...answers });
  };
  return (
    <section className="stack" aria-labelledby="passport-renew">
      <h2 id="passport-renew">{t('passport.renewTitle')}</h2>
      <p className="subtle">{t('passport.renewLead')}</p>
      <DateFields
        label={t('passport.birth')}
        value={birth}
        onChange={(value) => change(() => setBirth(value))}
        isBirthday
      />
      {(Object.keys(questions) as Question[]).map((question) => (
        <RadioGroup
          key={question}
          className="passport-question"
          value={answers[question] ?? null}
          onChange={(value) => change(() => setAnswers({ ...answers, [question]: value }))}
        >
          <Label>{t(`passport.${questions[question]}`)}</Label>
          <div className="row">
            {(['yes', 'no'] as const).map((value) => (
              <Radio key={value} value={value} className="passport-answer">
                {t(`passport.${value}`)}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      {isMissing && (
        <p className="passport-missing" role="alert">
          {t('passport.missing')}
        </p>
      )}
      <Button tone="secondary" wide onPress={ask} isPending={act.isPending}>
        {t('passport.ask')}
      </Button>
      {act.error && <ErrorPanel cause={act.error} />}
      {act.data && <Answer verdict={act.data} />}
    </section>
  );
}

function Answer({ verdict: { site, obstacles, fromAge } }: { verdict: Verdict }) {
  const { t } = useTranslation();
  if (site)
    return (
      <Notice tone="success" isUrgent title={t('passport.may')}>
        <p>{t(`passport.site.${site}`)}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" isUrgent title={t('passport.mayNot')}>
      <ul className="passport-why">
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{t(`passport.why.${obstacle}`, { age: fromAge })}</li>
        ))}
      </ul>
    </Notice>
  );
}
