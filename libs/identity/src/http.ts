import { Module } from '@nestjs/common';
import { DependantsController } from './dependants/dependants.http.ts';
import { IdentityModule } from './identity.module.ts';
import { StaffSessionController } from './staff/staff-session.http.ts';
import { ResidentSessionController } from './verify-code/resident-session.http.ts';

export { RESIDENT_COOKIE, STAFF_COOKIE } from './access/cookies.ts';

@Module({
  imports: [IdentityModule],
  controllers: [DependantsController, ResidentSessionController, StaffSessionController],
})
export class IdentityHttpModule {}
