import { Module } from '@nestjs/common';
import { AnnounceWhenMovedInBulk } from './announce-bulk-move/announce-when-moved-in-bulk.job.ts';
import { AnnounceWhenOpeningReached } from './announce-opening/announce-when-opening-reached.job.ts';
import { AskWhenCareConsentRequested } from './ask-for-care-consent/ask-when-care-consent-requested.job.ts';
import { AskForDueReceipts } from './ask-for-receipts/ask-for-receipts.job.ts';
import { AskForReceipts } from './ask-for-receipts/ask-for-receipts.ts';
import { AskWhenBookingsOrphaned } from './ask-to-choose-anew/ask-when-bookings-orphaned.job.ts';
import { ConfirmWhenBookingsConfirmed } from './confirm-bookings/confirm-when-bookings-confirmed.job.ts';
import { NotificationsModule } from './notifications.module.ts';
import { CountQueuedMessages, MessageFigures } from './operate/message-figures.job.ts';
import { NoteProviders } from './operate/note-providers.job.ts';
import { OfferWhenStandbyOffered } from './offer-standby/offer-when-standby-offered.job.ts';
import { QueueReminders } from './remind-the-day-before/queue-reminders.ts';
import { PushWhenStayOver } from './push-to-visitors/push-when-stay-over.job.ts';
import { PushWhenTicketCalled } from './push-to-visitors/push-when-ticket-called.job.ts';
import { PushWhenTurnNear } from './push-to-visitors/push-when-turn-near.job.ts';
import { QueuePush } from './push-to-visitors/queue-push.ts';
import { RemindWhenBookingsConfirmed } from './remind-the-day-before/remind-when-bookings-confirmed.job.ts';
import { SendCodeWhenRequested } from './send-code/send-code-when-requested.job.ts';
import { ClaimMessages } from './send-messages/claim-messages.ts';
import { SendMessages } from './send-messages/send-messages.ts';
import { SettleByReceipt } from './settle-message/settle-by-receipt.ts';
import { SendOverdue, SendWhenQueued } from './send-messages/send-when-due.job.ts';
import { ClaimPushes } from './send-pushes/claim-pushes.ts';
import {
  ForgetPushSubscriptions,
  SendOverduePushes,
  SendPushesWhenQueued,
} from './send-pushes/send-pushes.job.ts';
import { SendPushes } from './send-pushes/send-pushes.ts';
import { TellOfCase } from './tell-of-case/tell-of-case.ts';
import {
  TellWhenCaseDone,
  TellWhenCaseExtended,
  TellWhenCaseReceived,
  TellWhenCaseReturned,
  TellWhenCaseWaiting,
} from './tell-of-case/tell-when-case-moves.job.ts';
import { TellWhenBookingsMoved } from './tell-of-new-time/tell-when-bookings-moved.job.ts';
import { TellWhenVisitorMissed } from './tell-who-missed/tell-when-visitor-missed.job.ts';
import { TellWhenSurveyInvited } from './tell-of-survey/tell-when-survey-invited.job.ts';
import { TellWhenShuttleSeatGiven } from './tell-the-bus/tell-when-shuttle-seat-given.job.ts';
import { FollowUpWhenBookingFulfilled } from './follow-up/follow-up-when-booking-fulfilled.job.ts';
import { WithdrawWhenVisitReopened } from './follow-up/withdraw-when-visit-reopened.job.ts';
import { TextWhenTurnNear } from './text-whose-turn-is-near/text-when-turn-near.job.ts';
import { WithdrawWhenVisitorArrived } from './withdraw-messages/withdraw-when-visitor-arrived.job.ts';
import { WithdrawWhenBookingsCancelled } from './withdraw-messages/withdraw-when-bookings-cancelled.job.ts';

/** Needs `SmsProvider` besides what NotificationsModule needs. */
@Module({
  imports: [NotificationsModule],
  providers: [
    AskForDueReceipts,
    AskForReceipts,
    AskWhenBookingsOrphaned,
    QueueReminders,
    TellWhenBookingsMoved,
    AnnounceWhenOpeningReached,
    AnnounceWhenMovedInBulk,
    AskWhenCareConsentRequested,
    ClaimMessages,
    ClaimPushes,
    ConfirmWhenBookingsConfirmed,
    CountQueuedMessages,
    MessageFigures,
    NoteProviders,
    FollowUpWhenBookingFulfilled,
    ForgetPushSubscriptions,
    OfferWhenStandbyOffered,
    PushWhenStayOver,
    PushWhenTicketCalled,
    PushWhenTurnNear,
    QueuePush,
    RemindWhenBookingsConfirmed,
    SendCodeWhenRequested,
    SendMessages,
    SendOverdue,
    SendOverduePushes,
    SendPushes,
    SendPushesWhenQueued,
    SendWhenQueued,
    SettleByReceipt,
    TellOfCase,
    TellWhenCaseDone,
    TellWhenCaseExtended,
    TellWhenCaseReceived,
    TellWhenCaseReturned,
    TellWhenCaseWaiting,
    TellWhenVisitorMissed,
    TextWhenTurnNear,
    TellWhenShuttleSeatGiven,
    TellWhenSurveyInvited,
    WithdrawWhenBookingsCancelled,
    WithdrawWhenVisitReopened,
    WithdrawWhenVisitorArrived,
  ],
  exports: [SendMessages],
})
export class NotificationsJobsModule {}
