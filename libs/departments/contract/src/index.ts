export {
  assertDistinct,
  DepartmentsModule,
  entitiesOf,
  httpDoorsOf,
  jobsDoorsOf,
} from './compose-departments.ts';
export { defineDepartment, DepartmentSetUp, type CentrePlan, type Department } from './department.ts';
export { SetUpDepartments, type RegisteredDevice } from './set-up-departments.ts';
