import { z } from 'zod';
import { ConfigError } from '#kernel';
import { SmsRoutes, type SmsRoute } from '../routes/sms-routes.ts';
import type { SmsProvider } from '../send-messages/sms-provider.ts';
import { AligoProvider } from './aligo-provider.ts';
import { GatewaySmsProvider } from './gateway-sms-provider.ts';
import { SensProvider } from './sens-provider.ts';
import { SolapiProvider } from './solapi-provider.ts';

const codes = ['simulator', 'solapi', 'sens', 'aligo'] as const;
type Code = (typeof codes)[number];

const number = /^(0\d{1,2}-?\d{3,4}|1\d{3})-?\d{4}$/;
const digits = (text: string) => text.replace(/\D/g, '');
const optional = (what: string) => z.string().optional().describe(what);
const address = (value: string, whose: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(value)
    .describe(`Address of ${whose}`);

/** Which providers send our text messages, and with which keys. */
export const smsEnvironment = z.object({
  SMS_PROVIDERS: z
    .string()
    .default('simulator')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(codes)).min(1))
    .describe(`Who sends text messages, in order, separated by commas: ${codes.join(', ')}`),
  SMS_SENDER: z
    .string()
    .regex(number, 'must be a Korean number that is registered as a sender')
    .default('02-2241-3114')
    .describe('Number that messages come from'),
  SMS_REGISTERED_SENDERS: z
    .string()
    .default('02-2241-3114')
    .transform((text) => text.split(',').map(digits).filter(Boolean))
    .describe(
      'Numbers registered with the providers (Telecommunications Business Act, Art. 84-2), by commas',
    ),
  SMS_PER_SECOND: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(50)
    .describe('Messages that a provider takes in a second, all workers together'),
  SMS_PRICE_SMS: z.coerce.number().min(0).default(20).describe('Won for a message of up to 90 bytes'),
  SMS_PRICE_LMS: z.coerce.number().min(0).default(50).describe('Won for a longer one'),
  SMS_PRICE_ALIMTALK: z.coerce.number().min(0).default(8).describe('Won for one by Kakao'),
  SMS_GATEWAY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The simulator, e.g. http://127.0.0.1:4104; needed where SMS_PROVIDERS names it'),
  SMS_GATEWAY_KEY: z.string().min(1).default('simulator').describe('Key that the simulator gave us'),
  SOLAPI_URL: address('https://api.solapi.com', 'Solapi'),
  SOLAPI_API_KEY: optional('Solapi: key'),
  SOLAPI_API_SECRET: optional('Solapi: secret'),
  SOLAPI_PF_ID: optional('Solapi: Kakao channel, for Alimtalk'),
  SENS_URL: address(
    'https://sens.apigw.ntruss.com',
    'Naver SENS; public offices: https://sens.apigw.gov-ntruss.com',
  ),
  SENS_ACCESS_KEY: optional('SENS: access key'),
  SENS_SECRET_KEY: optional('SENS: secret key'),
  SENS_SMS_SERVICE_ID: optional('SENS: service of text messages'),
  SENS_ALIMTALK_SERVICE_ID: optional('SENS: service of Alimtalk'),
  SENS_PLUS_FRIEND_ID: optional('SENS: Kakao channel, such as @seongbuk'),
  ALIGO_URL: address('https://apis.aligo.in', 'Aligo'),
  ALIGO_API_KEY: optional('Aligo: key'),
  ALIGO_USER_ID: optional('Aligo: user'),
});

type Settings = z.output<typeof smsEnvironment>;

/**
 * The providers as the environment names them.
 * @throws ConfigError naming the variable that is missing, or the sender that is not registered
 */
export const smsRoutesOf = (settings: Settings): SmsRoutes => {
  const { SMS_SENDER: sender, SMS_REGISTERED_SENDERS: registered } = settings;
  if (!registered.includes(digits(sender)))
    throw new ConfigError(
      `SMS_SENDER: ${sender} is not among SMS_REGISTERED_SENDERS; its messages would be blocked.`,
    );
  const prices = {
    SMS: settings.SMS_PRICE_SMS,
    LMS: settings.SMS_PRICE_LMS,
    alimtalk: settings.SMS_PRICE_ALIMTALK,
  };
  const routes = settings.SMS_PROVIDERS.map((code): SmsRoute => ({
    provider: makers[code](settings),
    perSecond: settings.SMS_PER_SECOND,
    prices,
  }));
  return new SmsRoutes(routes);
};

const need = <Name extends keyof Settings>(settings: Settings, name: Name): NonNullable<Settings[Name]> => {
  const value = settings[name];
  if (value) return value;
  throw new ConfigError(`${name}: needed because SMS_PROVIDERS names its provider.`);
};

const makers: Readonly<Record<Code, (settings: Settings) => SmsProvider>> = {
  simulator: (settings) =>
    new GatewaySmsProvider({
      url: need(settings, 'SMS_GATEWAY_URL'),
      apiKey: settings.SMS_GATEWAY_KEY,
      sender: settings.SMS_SENDER,
    }),
  solapi: (settings) =>
    new SolapiProvider({
      url: settings.SOLAPI_URL,
      apiKey: need(settings, 'SOLAPI_API_KEY'),
      apiSecret: need(settings, 'SOLAPI_API_SECRET'),
      sender: settings.SMS_SENDER,
      pfId: settings.SOLAPI_PF_ID,
    }),
  sens: (settings) => {
    const { SENS_ALIMTALK_SERVICE_ID: serviceId, SENS_PLUS_FRIEND_ID: plusFriendId } = settings;
    return new SensProvider({
      url: settings.SENS_URL,
      accessKey: need(settings, 'SENS_ACCESS_KEY'),
      secretKey: need(settings, 'SENS_SECRET_KEY'),
      smsServiceId: need(settings, 'SENS_SMS_SERVICE_ID'),
      sender: settings.SMS_SENDER,
      alimtalk: serviceId && plusFriendId ? { serviceId, plusFriendId } : undefined,
    });
  },
  aligo: (settings) =>
    new AligoProvider({
      url: settings.ALIGO_URL,
      apiKey: need(settings, 'ALIGO_API_KEY'),
      userId: need(settings, 'ALIGO_USER_ID'),
      sender: settings.SMS_SENDER,
    }),
};
