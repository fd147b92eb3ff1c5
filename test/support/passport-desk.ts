import type { Actor } from '#kernel';
import { StaffDirectory } from '#identity';
import { passport } from '#departments/passport';
import { ApplyForPassport } from '../../libs/departments/passport/src/apply/apply-for-passport.ts';
import { WriteDemoPassports } from '../../libs/departments/passport/src/demo/write-demo-passports.ts';
import { CloseDay } from '../../libs/departments/passport/src/register/close-day.ts';
import { RefundFee } from '../../libs/departments/passport/src/register/refund-fee.ts';
import { ShowRegister } from '../../libs/departments/passport/src/register/show-register.ts';
import { ReportPassports } from '../../libs/departments/passport/src/report/report-passports.ts';
import { SetUpPassport } from '../../libs/departments/passport/src/set-up-passport.ts';
import { MovePassports } from '../../libs/departments/passport/src/stages/move-passports.ts';
import { openCasework } from './casework.ts';

/** The passport office over a database of its own, on the morning of Monday 24 May 2021. */
export const openPassportDesk = async () => {
  const casework = await openCasework([{ ...passport.cases!, department: 'passport' }]);
  const { unitOfWork, database, clock } = casework;
  await new SetUpPassport(unitOfWork).run();
  const account = { displayName: '한여권', password: 'x'.repeat(12), centreCode: 'seongbuk-passport' };
  const ids = await casework.setUpStaff.run(
    [],
    [{ ...account, username: 'passport', roles: ['passport-clerk'] }],
  );
  const clerk: Actor = { kind: 'staff', id: ids['passport']!, permissions: [], scope: 'seongbuk-passport' };
  return {
    ...casework,
    clerk,
    apply: new ApplyForPassport(unitOfWork, database, clock, casework.receive),
    move: new MovePassports(unitOfWork, casework.stageList, casework.stages),
    refund: new RefundFee(unitOfWork),
    closeDay: new CloseDay(unitOfWork),
    register: new ShowRegister(database, new StaffDirectory(database)),
    report: new ReportPassports(database, casework.stageCount),
    demo: new WriteDemoPassports(
      casework.takeOver,
      casework.calendar,
      casework.registerPerson,
      casework.staff,
      unitOfWork,
    ),
  };
};

export type PassportDesk = Awaited<ReturnType<typeof openPassportDesk>>;
