import { Module } from '@nestjs/common';
import { AnnounceWhenMovedInBulk } from './announce-bulk-move/announce-when-moved-in-bulk.job.ts';
import { AnnounceWhenOpeningReached } from './announce-opening/announce-when-opening-reached.job.ts';
import { AskWhenCareConsentRequested } from './ask-for-care-consent/ask-when-care-consent-requested.job.ts';
import { AskWhenBookingsOrphaned } from './ask-to-choose-anew/ask-when-bookings-orphaned.job.ts';
import { ConfirmWhenBookingsConfirmed } from './confirm-bookings/confirm-when-bookings-confirmed.job.ts';
import { NotificationsModule } from './notifications.module.ts';
import { OfferWhenStandbyOffered } from './offer-standby/offer-when-standby-offered.job.ts';
import { QueueReminders } from './remind-the-day-before/queue-reminders.ts';
import { RemindWhenBookingsConfirmed } from './remind-the-day-before/remind-when-bookings-confirmed.job.ts';
import { SendCodeWhenRequested } from './send-code/send-code-when-requested.job.ts';
import { ClaimMessages } from './send-messages/claim-messages.ts';
import { SendMessages } from './send-messages/send-messages.ts';
import { SendOverdue, SendWhenQueued } from './send-messages/send-when-due.job.ts';
import { TellWhenBookingsMoved } from './tell-of-new-time/tell-when-bookings-moved.job.ts';
import { TellWhenVisitorMissed } from './tell-who-missed/tell-when-visitor-missed.job.ts';
import { TellWhenShuttleSeatGiven } from './tell-the-bus/tell-when-shuttle-seat-given.job.ts';
import { WithdrawWhenBookingsCancelled } from './withdraw-messages/withdraw-when-bookings-cancelled.job.ts';

/** Needs `SmsProvider` besides what NotificationsModule needs. */
@Module({
  imports: [NotificationsModule],
  providers: [
    AskWhenBookingsOrphaned,
    QueueReminders,
    TellWhenBookingsMoved,
    AnnounceWhenOpeningReached,
    AnnounceWhenMovedInBulk,
    AskWhenCareConsentRequested,
    ClaimMessages,
    ConfirmWhenBookingsConfirmed,
    OfferWhenStandbyOffered,
    RemindWhenBookingsConfirmed,
    SendCodeWhenRequested,
    SendMessages,
    SendOverdue,
    SendWhenQueued,
    TellWhenVisitorMissed,
    TellWhenShuttleSeatGiven,
    WithdrawWhenBookingsCancelled,
  ],
  exports: [SendMessages],
})
export class NotificationsJobsModule {}
