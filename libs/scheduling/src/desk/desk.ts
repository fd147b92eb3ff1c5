import { AddWalkIn } from './add-walk-in/add-walk-in.ts';
import { BookForCaller } from './book-for-caller/book-for-caller.ts';
import { CancelForCaller } from './cancel-for-caller/cancel-for-caller.ts';
import { ContactOf } from './contact-of.ts';
import { DeskGroups } from './list-bookings/desk-groups.ts';
import { ListDeskSeats } from './list-seats/list-desk-seats.ts';
import { ListHistory } from './list-history/list-history.ts';
import { MoveForCaller } from './move-for-caller/move-for-caller.ts';
import { NoteCall } from './note-call/note-call.ts';
import { PrepareForCaller } from './prepare-for-caller.ts';
import { RegisterCaller } from './register-caller/register-caller.ts';
import { RestoreBookings } from './restore-bookings/restore-bookings.ts';
import { RevealPhone } from './reveal-phone/reveal-phone.ts';
import { SearchPeople } from './search-people/search-people.ts';
import { ShowPerson } from './show-person/show-person.ts';

/** What a desk does for people who call or come in. */
export const deskUseCases = [
  AddWalkIn,
  BookForCaller,
  CancelForCaller,
  ContactOf,
  DeskGroups,
  ListDeskSeats,
  ListHistory,
  MoveForCaller,
  NoteCall,
  PrepareForCaller,
  RegisterCaller,
  RestoreBookings,
  RevealPhone,
  SearchPeople,
  ShowPerson,
];
