import { Module, type DynamicModule } from '@nestjs/common';
import { GatewaySmsProvider, SmsRoutes, type GatewayAccess } from '#notifications';

@Module({})
class SmsModule {}

// A day is played faster than any gateway would be asked in earnest.
const routesOf = (access: GatewayAccess): SmsRoutes =>
  new SmsRoutes([
    {
      provider: new GatewaySmsProvider(access),
      perSecond: 100_000,
      prices: { SMS: 20, LMS: 50, alimtalk: 8 },
    },
  ]);

/** The way to the SMS gateway for jobs done in this process. */
export const smsModule = (access: GatewayAccess): DynamicModule => ({
  module: SmsModule,
  global: true,
  providers: [{ provide: SmsRoutes, useValue: routesOf(access) }],
  exports: [SmsRoutes],
});
