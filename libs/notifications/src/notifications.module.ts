import { Global, Module } from '@nestjs/common';
import { EndWording } from './edit-templates/end-wording.ts';
import { ListPurposes } from './edit-templates/list-purposes.ts';
import { ReadWording } from './edit-templates/read-wording.ts';
import { ReturnToWording } from './edit-templates/return-to-wording.ts';
import { SaveWording } from './edit-templates/save-wording.ts';
import { WithdrawWording } from './edit-templates/withdraw-wording.ts';
import { DeadMessages } from './operate/dead-messages.ts';
import { ReadOperations } from './operate/read-operations.ts';
import { ExportMessageReport } from './report-messages/export-message-report.ts';
import { ReadMessageReport } from './report-messages/read-message-report.ts';
import { ReadWaiting } from './report-messages/read-waiting.ts';
import { ListMyMessages } from './list-messages/list-my-messages.ts';
import { ListMessages } from './list-messages/list-messages.ts';
import { PreviewWording } from './preview-template/preview-wording.ts';
import { QueueMessage } from './queue-message/queue-message.ts';
import { ContactWishes } from './contact-wishes/contact-wishes.ts';
import { EndContact } from './contact-wishes/end-contact.ts';
import { DecideTiming } from './timings/decide-timing.ts';
import { ListTimings } from './timings/list-timings.ts';
import { Timings } from './timings/timings.ts';
import { SettleUnknown } from './settle-message/settle-unknown.ts';
import { SetUpTemplates } from './set-up-templates/set-up-templates.ts';
import { SubscribeToPush } from './subscribe-to-push/subscribe-to-push.ts';
import { ListUnreached } from './unreached/list-unreached.ts';
import { PhoneInstead } from './unreached/phone-instead.ts';
import { SendTest } from './test-send/send-test.ts';

const useCases = [
  DeadMessages,
  ExportMessageReport,
  ListMessages,
  ListMyMessages,
  ReadMessageReport,
  ReadOperations,
  ReadWaiting,
  QueueMessage,
  SetUpTemplates,
  SettleUnknown,
  Timings,
  ContactWishes,
  EndContact,
  ListTimings,
  DecideTiming,
  SubscribeToPush,
  ListUnreached,
  PhoneInstead,
  EndWording,
  ListPurposes,
  PreviewWording,
  ReadWording,
  ReturnToWording,
  SaveWording,
  SendTest,
  WithdrawWording,
];

/** Needs `MessageTemplates`, which apps provide from what the departments bring. */
@Global()
@Module({ providers: useCases, exports: useCases })
export class NotificationsModule {}
