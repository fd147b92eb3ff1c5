import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { CallRespondents } from './call/call-respondents.ts';
import { CallWhenDue } from './call/call-when-due.job.ts';
import { ClaimCalls } from './call/claim-calls.ts';
import { InviteWhenCaseDone } from './invite/invite-when-case-done.job.ts';

/** Needs `VoiceCaller` and `Surveys`. */
@Module({
  imports: [IdentityModule],
  providers: [CallRespondents, CallWhenDue, ClaimCalls, InviteWhenCaseDone],
  exports: [CallRespondents],
})
export class SurveysJobsModule {}
