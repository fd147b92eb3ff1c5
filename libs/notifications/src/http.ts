import { Module } from '@nestjs/common';
import { EditTemplatesController } from './edit-templates/edit-templates.http.ts';
import { ListMessagesController } from './list-messages/list-messages.http.ts';
import { ListMyMessagesController } from './list-messages/list-my-messages.http.ts';
import { OperateController } from './operate/operate.http.ts';
import { PreviewWordingController } from './preview-template/preview-wording.http.ts';
import { ReportMessagesController } from './report-messages/report-messages.http.ts';
import { SubscribeToPushController } from './subscribe-to-push/subscribe-to-push.http.ts';
import {
  ContactOfPersonController,
  MyContactChoicesController,
} from './contact-wishes/contact-wishes.http.ts';
import { TimingsController } from './timings/timings.http.ts';
import { UnreachedController } from './unreached/unreached.http.ts';
import { NotificationsModule } from './notifications.module.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [
    ListMessagesController,
    ListMyMessagesController,
    OperateController,
    ReportMessagesController,
    EditTemplatesController,
    PreviewWordingController,
    SubscribeToPushController,
    ContactOfPersonController,
    MyContactChoicesController,
    TimingsController,
    UnreachedController,
  ],
})
export class NotificationsHttpModule {}
