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
];
