import { Module } from '@nestjs/common';
import { ConfirmWhenBookingsConfirmed } from './confirm-bookings/confirm-when-bookings-confirmed.job.ts';
import { NotificationsModule } from './notifications.module.ts';
import { RemindWhenBookingsConfirmed } from './remind-the-day-before/remind-when-bookings-confirmed.job.ts';
import { SendCodeWhenRequested } from './send-code/send-code-when-requested.job.ts';
import { ClaimMessages } from './send-messages/claim-messages.ts';
import { SendMessages } from './send-messages/send-messages.ts';
import { SendOverdue, SendWhenQueued } from './send-messages/send-when-due.job.ts';
import { WithdrawWhenBookingsCancelled } from './withdraw-messages/withdraw-when-bookings-cancelled.job.ts';

/** Needs `SmsProvider` besides what NotificationsModule needs. */
@Module({
  imports: [NotificationsModule],
  providers: [
    ClaimMessages,
    ConfirmWhenBookingsConfirmed,
    RemindWhenBookingsConfirmed,
    SendCodeWhenRequested,
    SendMessages,
    SendOverdue,
    SendWhenQueued,
    WithdrawWhenBookingsCancelled,
  ],
  exports: [SendMessages],
})
export class NotificationsJobsModule {}
