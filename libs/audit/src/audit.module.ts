import { Global, Module } from '@nestjs/common';
import { AuditTrail } from '#kernel';
import { PostgresAuditTrail } from './postgres-audit-trail.ts';
import { VerifyChain } from './verify-chain.ts';

@Global()
@Module({
  providers: [{ provide: AuditTrail, useClass: PostgresAuditTrail }, VerifyChain],
  exports: [AuditTrail, VerifyChain],
})
export class AuditModule {}
