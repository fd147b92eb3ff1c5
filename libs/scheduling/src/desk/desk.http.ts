import { DeskBookingsController } from './desk-bookings.http.ts';
import { DeskPeopleController } from './desk-people.http.ts';
import { DeskSeatsController } from './desk-seats.http.ts';

export const deskControllers = [DeskPeopleController, DeskBookingsController, DeskSeatsController];
