import type { MigrationObject } from '@mikro-orm/core';
import { KernelOutboxAndKeys } from './20261122T0900_kernel_outbox-and-keys.ts';
import { AuditTrailTable } from './20261122T0910_audit_trail.ts';
import { IdentityPeopleAndStaff } from './20261122T0920_identity_people-and-staff.ts';
import { SchedulingSlotsAndBookings } from './20261122T0930_scheduling_slots-and-bookings.ts';
import { QueueingVisitsAndCounters } from './20261122T0940_queueing_visits-and-counters.ts';
import { NotificationsMessages } from './20261122T0950_notifications_messages.ts';
import { VaccinationPriorityGroups } from './20261122T0960_vaccination_priority-groups.ts';
import { VaccinationFigures } from './20261122T0970_vaccination_figures.ts';
import { AuditRefuseTruncate } from './20261122T0980_audit_refuse-truncate.ts';
import { SchedulingSeatsAndHolds } from './20261122T1000_scheduling_seats-and-holds.ts';
import { IdentityDependants } from './20261122T1100_identity_dependants.ts';
import { SchedulingShuttle } from './20261122T1110_scheduling_shuttle.ts';
import { SchedulingDesk } from './20261122T1120_scheduling_desk.ts';
import { VaccinationOpenings } from './20261122T1130_vaccination_openings.ts';
import { SchedulingOpeningNotice } from './20261122T1131_scheduling_opening-notice.ts';
import { SchedulingStandby } from './20261122T1140_scheduling_standby.ts';
import { SchedulingChangeProposals } from './20261122T1150_scheduling_change-proposals.ts';
import { SchedulingBulkMove } from './20261122T1160_scheduling_bulk-move.ts';
import { VaccinationPlan } from './20261122T1170_vaccination_plan.ts';

/** Every migration in the order of its file name; a test compares this list with the folder. */
export const migrations: MigrationObject[] = [
  { name: '20261122T0900_kernel_outbox-and-keys', class: KernelOutboxAndKeys },
  { name: '20261122T0910_audit_trail', class: AuditTrailTable },
  { name: '20261122T0920_identity_people-and-staff', class: IdentityPeopleAndStaff },
  { name: '20261122T0930_scheduling_slots-and-bookings', class: SchedulingSlotsAndBookings },
  { name: '20261122T0940_queueing_visits-and-counters', class: QueueingVisitsAndCounters },
  { name: '20261122T0950_notifications_messages', class: NotificationsMessages },
  { name: '20261122T0960_vaccination_priority-groups', class: VaccinationPriorityGroups },
  { name: '20261122T0970_vaccination_figures', class: VaccinationFigures },
  { name: '20261122T0980_audit_refuse-truncate', class: AuditRefuseTruncate },
  { name: '20261122T1000_scheduling_seats-and-holds', class: SchedulingSeatsAndHolds },
  { name: '20261122T1100_identity_dependants', class: IdentityDependants },
  { name: '20261122T1110_scheduling_shuttle', class: SchedulingShuttle },
  { name: '20261122T1120_scheduling_desk', class: SchedulingDesk },
  { name: '20261122T1130_vaccination_openings', class: VaccinationOpenings },
  { name: '20261122T1131_scheduling_opening-notice', class: SchedulingOpeningNotice },
  { name: '20261122T1140_scheduling_standby', class: SchedulingStandby },
  { name: '20261122T1150_scheduling_change-proposals', class: SchedulingChangeProposals },
  { name: '20261122T1160_scheduling_bulk-move', class: SchedulingBulkMove },
  { name: '20261122T1170_vaccination_plan', class: VaccinationPlan },
];
