import { Inject, Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, LOG, UnitOfWork, type Logger } from '#kernel';
import { Surveys, type Survey } from '../survey.ts';
import { ClaimCalls, type CallClaim } from './claim-calls.ts';
import { endCall, noteBusyGateway, notePlaced, tryAgainOrEnd } from './call-outcomes.ts';
import { VoiceCaller, type OutgoingCall } from './voice-caller.ts';

/** Has everybody called whose call is due, and writes down what they answered. */
@Injectable()
export class CallRespondents {
  readonly #claims: ClaimCalls;
  readonly #caller: VoiceCaller;
  readonly #people: PeopleDirectory;
  readonly #surveys: Surveys;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #log: Logger;

  constructor(
    claims: ClaimCalls,
    caller: VoiceCaller,
    people: PeopleDirectory,
    surveys: Surveys,
    unitOfWork: UnitOfWork,
    clock: Clock,
    @Inject(LOG) log: Logger,
  ) {
    this.#claims = claims;
    this.#caller = caller;
    this.#people = people;
    this.#surveys = surveys;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#log = log;
  }

  /** Returns how many calls it placed or brought to their end. */
  async run(): Promise<number> {
    const placing = await this.#claims.toPlace();
    const running = await this.#claims.toLookAfter();
    const done = await Promise.allSettled([
      ...placing.map((claim) => this.#place(claim)),
      ...running.map((claim) => this.#lookAfter(claim)),
    ]);
    for (const one of done) {
      if (one.status === 'rejected')
        this.#log.warn({ error: String(one.reason) }, 'A survey call is left for later');
    }
    return done.filter((one) => one.status === 'fulfilled' && one.value).length;
  }

  async #place(claim: CallClaim): Promise<boolean> {
    const contact = await this.#people.contactOf(claim.personId);
    if (!contact) {
      await this.#unitOfWork.run((tx) => endCall(tx, claim, { state: 'unreachable', reason: 'no-phone' }));
      return true;
    }
    const placed = await this.#caller.place(this.#callOf(claim, contact.phone));
    await this.#unitOfWork.run((tx) => {
      if (placed.kind === 'placed') return notePlaced(tx, claim, placed.callId);
      if (placed.kind === 'refused')
        return endCall(tx, claim, { state: 'unreachable', reason: placed.reason });
      return noteBusyGateway(tx, claim, placed.reason);
    });
    return placed.kind !== 'not-now';
  }

  async #lookAfter(claim: CallClaim): Promise<boolean> {
    const result = await this.#caller.resultOf(claim.callId!);
    if (result.kind === 'under-way') return false;
    const { questions } = this.#surveys.get(claim.surveyCode);
    await this.#unitOfWork.run((tx) => tryAgainOrEnd(tx, claim, result, questions));
    return true;
  }

  #callOf(claim: CallClaim, phone: string): OutgoingCall {
    const survey = this.#surveys.get(claim.surveyCode);
    return {
      reference: claim.attemptId,
      to: phone,
      greeting: greetingOf(survey),
      questions: survey.questions.map(({ code, spoken }) => ({ code, text: spoken })),
      requestedAt: this.#clock.now(),
    };
  }
}

const greetingOf = ({ label }: Survey): string =>
  `${label} 설문입니다. 매우 그렇다 5번, 그렇다 4번, 보통 3번, 그렇지 않다 2번, 전혀 그렇지 않다 1번을 눌러 주십시오. ` +
  '앞으로 설문 전화를 원하지 않으시면 9번을 눌러 주십시오.';
