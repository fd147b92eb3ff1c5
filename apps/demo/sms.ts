import { Module, type DynamicModule } from '@nestjs/common';
import { GatewaySmsProvider, SmsProvider, type GatewayAccess } from '#notifications';

@Module({})
class SmsModule {}

/** The way to the SMS gateway for jobs done in this process. */
export const smsModule = (access: GatewayAccess): DynamicModule => ({
  module: SmsModule,
  global: true,
  providers: [{ provide: SmsProvider, useValue: new GatewaySmsProvider(access) }],
  exports: [SmsProvider],
});
