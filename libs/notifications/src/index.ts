import { EDIT_TEMPLATES, EVERY_CENTRE } from './edit-templates/wording-line.ts';
import { CHANGE_CONTACT } from './contact-wishes/permission.ts';
import { READ_MESSAGES } from './list-messages/list-messages.ts';
import { Message } from './message.entity.ts';
import { OPERATE, READ_REPORTS } from './operate/permissions.ts';
import { Template } from './set-up-templates/template.entity.ts';
import { PHONE_UNREACHED } from './unreached/list-unreached.ts';

export { BookingLinks } from './booking-links.ts';
export { FollowUps, type FollowUp } from './follow-up/follow-ups.ts';
export { NotificationsModule } from './notifications.module.ts';
export { meteredRoutes } from './operate/metered-provider.ts';
export { PushService, type OutgoingPush, type PushOutcome } from './push/push-service.ts';
export { PUSH_HOSTS, PushSettings } from './push/push-settings.ts';
export { WebPushService, type PushAccess } from './push/web-push-service.ts';
export { QueueMessage, type MessageDraft } from './queue-message/queue-message.ts';
export { MessageTemplates, type MessageTemplate } from './registry.ts';
export { smsEnvironment, smsRoutesOf } from './providers/provider-settings.ts';
export { SmsRoutes, type SmsPrices, type SmsRoute } from './routes/sms-routes.ts';
export { SettleByReceipt, type ReceivedReceipt } from './settle-message/settle-by-receipt.ts';
export { GatewaySmsProvider, type GatewayAccess } from './providers/gateway-sms-provider.ts';
export {
  SmsProvider,
  type KnownMessage,
  type MessageChannel,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
} from './send-messages/sms-provider.ts';
export { withTranslations, type Translations } from './wordings/translated.ts';
export { assertSendable, SetUpTemplates } from './set-up-templates/set-up-templates.ts';

/** Who keeps the installation running, for whichever departments it has. */
export const operatorRole = {
  code: 'operator',
  label: '운영 담당자',
  permissions: [OPERATE, READ_REPORTS],
};

export const entities = [Message, Template];

export const permissions = [
  READ_MESSAGES,
  READ_REPORTS,
  OPERATE,
  EDIT_TEMPLATES,
  EVERY_CENTRE,
  PHONE_UNREACHED,
  CHANGE_CONTACT,
] as const;
