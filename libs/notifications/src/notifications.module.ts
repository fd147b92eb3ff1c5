import { Global, Module } from '@nestjs/common';
import { ListMessages } from './list-messages/list-messages.ts';
import { QueueMessage } from './queue-message/queue-message.ts';
import { SetUpTemplates } from './set-up-templates/set-up-templates.ts';
import { SubscribeToPush } from './subscribe-to-push/subscribe-to-push.ts';

const useCases = [ListMessages, QueueMessage, SetUpTemplates, SubscribeToPush];

/** Needs `MessageTemplates`, which apps provide from what the departments bring. */
@Global()
@Module({ providers: useCases, exports: useCases })
export class NotificationsModule {}
