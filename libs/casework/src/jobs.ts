import { Module } from '@nestjs/common';
import { CaseworkModule } from './casework.module.ts';
import { CheckOverdueMonthly } from './check-overdue/check-overdue.job.ts';

@Module({ imports: [CaseworkModule], providers: [CheckOverdueMonthly] })
export class CaseworkJobsModule {}
