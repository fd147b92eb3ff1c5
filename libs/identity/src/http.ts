import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module.ts';
import { StaffSessionController } from './staff/staff-session.http.ts';
import { ResidentSessionController } from './verify-code/resident-session.http.ts';

export { RESIDENT_COOKIE, STAFF_COOKIE } from './access/cookies.ts';

@Module({ imports: [IdentityModule], controllers: [ResidentSessionController, StaffSessionController] })
export class IdentityHttpModule {}
