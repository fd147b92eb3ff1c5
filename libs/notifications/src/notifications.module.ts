import { Global, Module } from '@nestjs/common';
import { ListMessages } from './list-messages/list-messages.ts';
import { QueueMessage } from './queue-message/queue-message.ts';
import { SetUpTemplates } from './set-up-templates/set-up-templates.ts';

const useCases = [ListMessages, QueueMessage, SetUpTemplates];

/** Needs `MessageTemplates`, which apps provide from what the departments bring. */
@Global()
@Module({ providers: useCases, exports: useCases })
export class NotificationsModule {}
