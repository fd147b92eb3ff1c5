import { Module } from '@nestjs/common';
import { AuditModule } from './audit.module.ts';
import { SealEntries } from './seal-entries.job.ts';

@Module({ imports: [AuditModule], providers: [SealEntries] })
export class AuditJobsModule {}
