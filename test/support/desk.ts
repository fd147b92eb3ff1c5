import {
  Dependants,
  FindPeople,
  ListDependants,
  PostgresPhonePlaces,
  RegisterDependant,
  SetUpStaff,
  StaffDirectory,
} from '#identity';
import { runInContext } from '#kernel';
import { AddWalkIn } from '../../libs/scheduling/src/desk/add-walk-in/add-walk-in.ts';
import { BookForCaller } from '../../libs/scheduling/src/desk/book-for-caller/book-for-caller.ts';
import { CancelForCaller } from '../../libs/scheduling/src/desk/cancel-for-caller/cancel-for-caller.ts';
import { ContactOf } from '../../libs/scheduling/src/desk/contact-of.ts';
import { DeskGroups } from '../../libs/scheduling/src/desk/list-bookings/desk-groups.ts';
import { ListDeskSeats } from '../../libs/scheduling/src/desk/list-seats/list-desk-seats.ts';
import { ListHistory } from '../../libs/scheduling/src/desk/list-history/list-history.ts';
import { MoveForCaller } from '../../libs/scheduling/src/desk/move-for-caller/move-for-caller.ts';
import { NoteCall } from '../../libs/scheduling/src/desk/note-call/note-call.ts';
import { PrepareForCaller } from '../../libs/scheduling/src/desk/prepare-for-caller.ts';
import { RegisterCaller } from '../../libs/scheduling/src/desk/register-caller/register-caller.ts';
import { RestoreBookings } from '../../libs/scheduling/src/desk/restore-bookings/restore-bookings.ts';
import { RevealPhone } from '../../libs/scheduling/src/desk/reveal-phone/reveal-phone.ts';
import { SearchPeople } from '../../libs/scheduling/src/desk/search-people/search-people.ts';
import { ShowPerson } from '../../libs/scheduling/src/desk/show-person/show-person.ts';
import { DESK, openScheduling, type SchedulingOptions } from './scheduling.ts';

/** A world of scheduling with two clerks, `kim` and `lee`, at the desk of its first centre. */
export const openDesk = async (options: SchedulingOptions = {}) => {
  const scheduling = await openScheduling(options);
  const { database, sql, clock, vault, unitOfWork, people, bookables, slots, rules, engine, availability } =
    scheduling;
  const dependants = new Dependants(database);
  const listDependants = new ListDependants(database, clock, vault, people);
  const findPeople = new FindPeople(database, vault);
  const contactOf = new ContactOf(people, dependants);
  const prepare = new PrepareForCaller(bookables, slots, rules, people);
  const groups = new DeskGroups(database, people, bookables, vault, clock);
  const history = new ListHistory(database, new StaffDirectory(database), bookables);
  const seats = new ListDeskSeats(
    database,
    availability,
    scheduling.listDays,
    slots,
    rules,
    bookables,
    clock,
  );
  const registerDependant = new RegisterDependant(
    unitOfWork,
    vault,
    scheduling.registerPerson,
    new PostgresPhonePlaces(),
  );

  await new SetUpStaff(unitOfWork).run(
    [],
    ['kim', 'lee'].map((username) => ({
      username,
      displayName: username,
      password: 'a-long-test-password',
      roles: ['clerk'],
      centreCode: DESK,
    })),
  );
  const staff = await sql<{ id: string; username: string }>`select id, username from identity.staff`;

  return {
    ...scheduling,
    contactOf,
    groups,
    seats,
    registerDependant,
    searchPeople: new SearchPeople(database, findPeople, people, bookables, vault, unitOfWork),
    showPerson: new ShowPerson(database, people, dependants, bookables, groups, history, clock, unitOfWork),
    revealPhone: new RevealPhone(unitOfWork, people),
    registerCaller: new RegisterCaller(
      unitOfWork,
      scheduling.registerPerson,
      registerDependant,
      listDependants,
      findPeople,
      people,
    ),
    noteCall: new NoteCall(unitOfWork, people),
    bookForCaller: new BookForCaller(unitOfWork, prepare, engine, contactOf, availability),
    moveForCaller: new MoveForCaller(unitOfWork, slots, rules, bookables, engine, availability),
    cancelForCaller: new CancelForCaller(unitOfWork, scheduling.cancelBookings, availability),
    restoreBookings: new RestoreBookings(unitOfWork, prepare, engine, contactOf, availability),
    addWalkIn: new AddWalkIn(unitOfWork, prepare, seats, engine, contactOf, availability),

    /** Runs `work` as this clerk's request would; `key` repeats an earlier one. */
    as: <T>(username: 'kim' | 'lee', work: () => Promise<T>, key?: string): Promise<T> =>
      runInContext(
        {
          correlationId: 'test',
          from: null,
          actor: {
            kind: 'staff',
            id: staff.find((one) => one.username === username)!.id,
            permissions: ['scheduling.book-for-others'],
            scope: DESK,
          },
          ...(key && { idempotency: { key, scope: username, fingerprint: key } }),
        },
        work,
      ),
  };
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;
