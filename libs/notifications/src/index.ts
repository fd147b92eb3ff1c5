import { READ_MESSAGES } from './list-messages/list-messages.ts';
import { Message } from './message.entity.ts';
import { Template } from './set-up-templates/template.entity.ts';

export { BookingLinks } from './booking-links.ts';
export { NotificationsModule } from './notifications.module.ts';
export { PushService, type OutgoingPush, type PushOutcome } from './push/push-service.ts';
export { PUSH_HOSTS, PushSettings } from './push/push-settings.ts';
export { WebPushService, type PushAccess } from './push/web-push-service.ts';
export { QueueMessage, type MessageDraft } from './queue-message/queue-message.ts';
export { MessageTemplates, type MessageTemplate } from './registry.ts';
export { GatewaySmsProvider, type GatewayAccess } from './send-messages/gateway-sms-provider.ts';
export { SmsProvider, type OutgoingSms, type SendOutcome } from './send-messages/sms-provider.ts';
export { SetUpTemplates } from './set-up-templates/set-up-templates.ts';

export const entities = [Message, Template];

export const permissions = [READ_MESSAGES] as const;
