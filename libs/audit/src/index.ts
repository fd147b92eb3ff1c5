export { AuditModule } from './audit.module.ts';
export { VerifyChain } from './verify-chain.ts';
