import { Module } from '@nestjs/common';
import { ListMessagesController } from './list-messages/list-messages.http.ts';
import { NotificationsModule } from './notifications.module.ts';

@Module({ imports: [NotificationsModule], controllers: [ListMessagesController] })
export class NotificationsHttpModule {}
