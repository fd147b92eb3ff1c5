import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../api/types.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SlotChoice } from '../days/slot-choice.tsx';
import type { FollowUpMove } from './move-options.ts';

interface FollowUpChoiceProps {
  followUp: FollowUpMove;
  step: number;
  before: string;
  offered: Slot[];
  value: Slot | null;
  onChange(slot: Slot): void;
}

/** The appointment after the one that moves: it stays, or it moves along to a proposed time. */
export function FollowUpChoice({ followUp, step, before, offered, value, onChange }: FollowUpChoiceProps) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const date = formatDateTime(before);
  return (
    <section className="stack" aria-labelledby="follow-up">
      <h2 id="follow-up">{t('book.nth', { step })}</h2>
      {followUp.keeps ? (
        <Notice tone="success" title={t('move.keeps', { step, date })} />
      ) : !value ? (
        <Notice tone="warning" title={t('move.noneFits', { step })} isUrgent>
          <p>{t('move.noneFitsNext')}</p>
        </Notice>
      ) : (
        <>
          <Notice
            tone="warning"
            title={t('move.movesAlong', { step })}
            actions={
              offered.length > 1 && (
                <Button tone="secondary" aria-expanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
                  {t(isChoosing ? 'actions.close' : 'days.secondOther')}
                </Button>
              )
            }
          >
            <p className="num">
              <s>{date}</s>
              <br />→ <strong>{formatDateTime(value.startsAt)}</strong>
            </p>
            {followUp.rule && <p className="small">{t('move.rule', { days: followUp.rule.days, step })}</p>}
          </Notice>
          {isChoosing && (
            <SlotChoice
              label={t('book.nth', { step })}
              slots={offered}
              value={value}
              onChange={onChange}
              withDate
            />
          )}
        </>
      )}
    </section>
  );
}
