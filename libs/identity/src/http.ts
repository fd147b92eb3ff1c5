import { Module } from '@nestjs/common';
import { DependantsController } from './dependants/dependants.http.ts';
import { IdentityModule } from './identity.module.ts';
import { PairDeviceController } from './pair-device/pair-device.http.ts';
import { StaffSessionController } from './staff/staff-session.http.ts';
import { ResidentSessionController } from './verify-code/resident-session.http.ts';
import { VisitPassController } from './visit-pass/visit-pass.http.ts';

export { RESIDENT_COOKIE, STAFF_COOKIE, VISIT_COOKIE } from './access/cookies.ts';

@Module({
  imports: [IdentityModule],
  controllers: [
    DependantsController,
    PairDeviceController,
    ResidentSessionController,
    StaffSessionController,
    VisitPassController,
  ],
})
export class IdentityHttpModule {}
