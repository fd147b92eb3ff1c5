import { Module } from '@nestjs/common';
import { ListMessagesController } from './list-messages/list-messages.http.ts';
import { SubscribeToPushController } from './subscribe-to-push/subscribe-to-push.http.ts';
import { NotificationsModule } from './notifications.module.ts';

@Module({ imports: [NotificationsModule], controllers: [ListMessagesController, SubscribeToPushController] })
export class NotificationsHttpModule {}
