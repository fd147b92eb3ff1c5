import { Module } from '@nestjs/common';
import { CaseworkModule } from './casework.module.ts';
import { CheckOverdueMonthly } from './check-overdue/check-overdue.job.ts';
import { RemindWaitingDaily } from './remind-waiting/remind-waiting.job.ts';

@Module({ imports: [CaseworkModule], providers: [CheckOverdueMonthly, RemindWaitingDaily] })
export class CaseworkJobsModule {}
