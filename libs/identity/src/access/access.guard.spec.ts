import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentContext, runInContext, type Actor } from '#kernel';
import { ForResident, ForVisitor, Permission, Public } from './access.ts';
import { AccessGuard } from './access.guard.ts';

class Routes {
  @Permission('queueing.call-next')
  callNext() {}
  @ForResident()
  myBookings() {}
  @ForVisitor()
  myTurn() {}
  @Public('Everybody may look.')
  look() {}
  forgotten() {}
}

const anonymous: Actor = { kind: 'anonymous', id: null, permissions: [] };
const resident: Actor = { kind: 'resident', id: 'resident-1', permissions: [] };
const visitor: Actor = { kind: 'visitor', id: 'visit-1', permissions: [] };
const nurse: Actor = { kind: 'staff', id: 'staff-1', permissions: ['queueing.call-next'] };
const clerk: Actor = { kind: 'staff', id: 'staff-2', permissions: ['scheduling.check-in'] };
const tablet: Actor = { kind: 'device', id: 'device-1', permissions: ['queueing.call-next'] };

/** Who acts on a route when the request carries proof of these; a refusal by its code. */
const call = (route: keyof Routes, ...proven: Actor[]) =>
  runInContext({ correlationId: 'c', actor: anonymous, proven, from: null }, () => {
    const context = { getHandler: () => Routes.prototype[route], getClass: () => Routes };
    try {
      new AccessGuard(new Reflector()).canActivate(context as unknown as ExecutionContext);
      return currentContext().actor.id;
    } catch (error) {
      return (error as { code: string }).code;
    }
  });

describe('a route', () => {
  it('for a permission lets staff and devices through that hold it', () => {
    expect(call('callNext', nurse)).toBe('staff-1');
    expect(call('callNext', tablet)).toBe('device-1');
    expect(call('callNext', clerk)).toBe('identity.not-permitted');
    expect(call('callNext', resident)).toBe('identity.sign-in-required');
    expect(call('callNext')).toBe('identity.sign-in-required');
  });

  it('for residents is not for staff', () => {
    expect(call('myBookings', resident)).toBe('resident-1');
    expect(call('myBookings', nurse)).toBe('identity.sign-in-required');
    expect(call('myBookings')).toBe('identity.sign-in-required');
  });

  it('for visitors takes the pass of a slip, which opens nothing else', () => {
    expect(call('myTurn', visitor)).toBe('visit-1');
    expect(call('myTurn', resident)).toBe('resident-1');
    expect(call('myTurn', visitor, resident)).toBe('resident-1');
    expect(call('myTurn', nurse)).toBe('identity.sign-in-required');
    expect(call('myBookings', visitor)).toBe('identity.sign-in-required');
    expect(call('callNext', visitor)).toBe('identity.sign-in-required');
  });

  it('for everybody still knows who looks', () => {
    expect(call('look')).toBeNull();
    expect(call('look', resident)).toBe('resident-1');
    expect(call('look', nurse)).toBe('staff-1');
  });

  it('decides who acts when one browser is signed in twice', () => {
    expect(call('callNext', resident, nurse)).toBe('staff-1');
    expect(call('myBookings', nurse, resident)).toBe('resident-1');
  });

  it('that nobody gave a rule stays shut, even for those who may everything', () => {
    expect(call('forgotten', { ...nurse, permissions: ['*'] })).toBe('identity.route-without-access');
  });
});
