import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { renewalRuleOn } from '../rules.ts';
import { judgeOnlineRenewal, type RenewalAnswers, type RenewalVerdict } from './judge-online-renewal.ts';

/** Tells whoever asks whether they may have a passport made anew online, and why not; nothing is kept. */
@Injectable()
export class ShowOnlineRenewal {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(answers: RenewalAnswers): Promise<RenewalVerdict & { fromAge: number | null }> {
    const today = this.#clock.today('Asia/Seoul');
    const rule = await renewalRuleOn(this.#database.sql, today);
    return { ...judgeOnlineRenewal(rule, answers, today), fromAge: rule?.fromAge ?? null };
  }
}
