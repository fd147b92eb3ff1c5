import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { CaseDone, CaseExtended, CaseReceived, CaseReturned, CaseWaiting } from '#casework/events';
import type { MessageLanguage } from '../message-template.ts';
import { dateText } from '../text/korean-date.ts';
import { TellOfCase, type CaseFact } from './tell-of-case.ts';

type DoneFact = z.output<(typeof CaseDone)['schema']>;
type WaitingFact = z.output<(typeof CaseWaiting)['schema']>;
type ReturnedFact = z.output<(typeof CaseReturned)['schema']>;

const results: Record<DoneFact['result'], Record<MessageLanguage, string>> = {
  solved: { ko: '처리 완료', en: 'done', zh: '處理完畢', vi: 'da giai quyet' },
  'not-solved': { ko: '수용 불가', en: 'not granted', zh: '不受理', vi: 'khong chap thuan' },
  transferred: {
    ko: '다른 기관 이송',
    en: 'passed on to another office',
    zh: '移送他機關',
    vi: 'chuyen co quan khac',
  },
};

/** Says the number to ask by, and until when there is an answer. */
@Injectable()
export class TellWhenCaseReceived extends Reaction<CaseFact> {
  readonly name = 'notifications.tell-when-case-received';
  readonly on = CaseReceived;
  readonly #tell: TellOfCase;

  constructor(tell: TellOfCase) {
    super();
    this.#tell = tell;
  }

  react(theCase: CaseFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    return this.#tell.run('case-received', theCase, fact);
  }
}

/** The law asks that the applicant hears of more time at once. */
@Injectable()
export class TellWhenCaseExtended extends Reaction<CaseFact> {
  readonly name = 'notifications.tell-when-case-extended';
  readonly on = CaseExtended;
  readonly #tell: TellOfCase;

  constructor(tell: TellOfCase) {
    super();
    this.#tell = tell;
  }

  react(theCase: CaseFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    return this.#tell.run('case-extended', theCase, fact);
  }
}

/** What is missing, or why it went back, is read behind the link: it may be about anything. */
@Injectable()
export class TellWhenCaseReturned extends Reaction<ReturnedFact> {
  readonly name = 'notifications.tell-when-case-returned';
  readonly on = CaseReturned;
  readonly #tell: TellOfCase;

  constructor(tell: TellOfCase) {
    super();
    this.#tell = tell;
  }

  react(theCase: ReturnedFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    const purpose = theCase.why === 'supplement' ? 'case-supplement' : 'case-returned';
    return this.#tell.run(purpose, theCase, fact);
  }
}

@Injectable()
export class TellWhenCaseDone extends Reaction<DoneFact> {
  readonly name = 'notifications.tell-when-case-done';
  readonly on = CaseDone;
  readonly #tell: TellOfCase;

  constructor(tell: TellOfCase) {
    super();
    this.#tell = tell;
  }

  react(theCase: DoneFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    return this.#tell.run('case-done', theCase, fact, (inLanguage) => ({
      result: results[theCase.result][inLanguage],
    }));
  }
}

/** Each number of days is a message of its own, however often the case has moved meanwhile. */
@Injectable()
export class TellWhenCaseWaiting extends Reaction<WaitingFact> {
  readonly name = 'notifications.tell-when-case-waiting';
  readonly on = CaseWaiting;
  readonly #tell: TellOfCase;

  constructor(tell: TellOfCase) {
    super();
    this.#tell = tell;
  }

  react(theCase: WaitingFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    const { waitedDays, lapsesOn, office } = theCase;
    const lapses = Temporal.PlainDate.from(lapsesOn).toZonedDateTime(office.zone).toInstant().toString();
    return this.#tell.run('case-waiting', { ...theCase, version: waitedDays }, fact, (inLanguage) => ({
      days: String(waitedDays),
      lapses: dateText(lapses, office.zone, inLanguage),
    }));
  }
}
