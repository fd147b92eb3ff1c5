import { EditTimetable } from './edit-timetable/edit-timetable.ts';
import { ListTimetables } from './edit-timetable/list-timetables.ts';
import { ListRuns } from './list-runs/list-runs.ts';
import { ListWaiting } from './list-runs/list-waiting.ts';
import { MyRides } from './my-rides/my-rides.ts';
import { OfferHelp } from './offer-help/offer-help.ts';
import { SetUpShuttle } from './set-up-shuttle.ts';
import { SettleRides } from './settle-rides/settle-rides.ts';
import { SettleRidesWhenBookingsCancelled } from './settle-rides/settle-when-bookings-cancelled.job.ts';
import { SettleRidesWhenBookingsConfirmed } from './settle-rides/settle-when-bookings-confirmed.job.ts';
import { SettleRidesWhenBookingsMovedInBulk } from './settle-rides/settle-when-bookings-moved-in-bulk.job.ts';
import { SettleRidesWhenBookingsMoved } from './settle-rides/settle-when-bookings-moved.job.ts';
import { SettleRidesWhenBookingsOrphaned } from './settle-rides/settle-when-bookings-orphaned.job.ts';
import { PostgresShuttleSeats, ShuttleSeats } from './settle-rides/shuttle-seats.ts';
import { ShowManifest } from './show-manifest/show-manifest.ts';

/** What the bus consists of. */
export const shuttleParts = [
  EditTimetable,
  ListRuns,
  ListTimetables,
  ListWaiting,
  MyRides,
  OfferHelp,
  SetUpShuttle,
  SettleRides,
  ShowManifest,
];
export const shuttleSeats = { provide: ShuttleSeats, useClass: PostgresShuttleSeats };

/** What the worker does for it. */
export const shuttleReactions = [
  SettleRidesWhenBookingsCancelled,
  SettleRidesWhenBookingsConfirmed,
  SettleRidesWhenBookingsMoved,
  SettleRidesWhenBookingsMovedInBulk,
  SettleRidesWhenBookingsOrphaned,
];
