import { describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { defineEvent } from '#kernel';
import { z } from 'zod';
import { barbershop } from '../../../../test/support/departments/barbershop/barbershop.ts';
import { assertDistinct } from './compose-departments.ts';
import { defineDepartment, type Department } from './department.ts';

const [offer] = barbershop.offers as [Department['offers'][number]];
const [centre] = barbershop.centres as [Department['centres'][number]];
const [path] = barbershop.visitPaths as [Department['visitPaths'][number]];
const wash = { code: 'barbershop.wash', label: '감기', step: 2 };
const washRule = { serviceCode: wash.code, effectiveFrom: '2021-01-01', minDays: 1, label: '1일' };

const changed = (change: Partial<Department>): Department => ({ ...barbershop, ...change });
const withOffer = (change: Partial<typeof offer>) => changed({ offers: [{ ...offer, ...change }] });
const withCentre = (change: Partial<typeof centre>) => changed({ centres: [{ ...centre, ...change }] });

describe('a department', () => {
  it('is taken as it is when nothing is wrong with it', () => {
    expect(defineDepartment(barbershop)).toBe(barbershop);
    const twoVisits = withOffer({ services: [...offer.services, wash] });
    expect(() => defineDepartment({ ...twoVisits, intervalRules: [washRule] })).not.toThrow();
  });

  it.each<[string, Department, string]>([
    [
      'a code with capitals',
      changed({ code: 'Barber' }),
      'its code may only have small letters and hyphens.',
    ],
    ['an offer of another name', withOffer({ code: 'shop.haircut' }), '"shop.haircut" does not begin with'],
    [
      'a series of another name',
      withOffer({ series: 'course' }),
      '"course" does not begin with "barbershop."',
    ],
    [
      'a service of another name',
      withOffer({ services: [{ ...wash, code: 'barber.wash', step: 1 }] }),
      '"barber.wash" does not begin with',
    ],
    [
      'a permission of another name',
      changed({ permissions: ['scheduling.cut'] }),
      '"scheduling.cut" does not',
    ],
    [
      'an event of another name',
      changed({ events: [defineEvent('queueing.hair-cut.v1', z.object({}))] as never }),
      '"queueing.hair-cut.v1" does not begin with',
    ],
    [
      'a rule for the service of another',
      changed({ intervalRules: [{ ...washRule, serviceCode: 'shop.wash' }] }),
      '"shop.wash" does not begin with',
    ],
    [
      'a step that is missing',
      withOffer({ services: [...offer.services, { ...wash, step: 3 }] }),
      'the services of offer "barbershop.haircut" are not steps 1, 2, … in order.',
    ],
    [
      'a follow-up without a rule',
      withOffer({ services: [...offer.services, wash] }),
      'service "barbershop.wash" follows another but has no interval rule.',
    ],
    [
      'a path for a service that nobody offers',
      changed({ visitPaths: [{ ...path, services: ['barbershop.cut', 'barbershop.perm'] }] }),
      'a path serves "barbershop.perm", which no offer has.',
    ],
    [
      'a counter at a stage that is on no path',
      withCentre({ counters: [{ code: 'till-1', label: '계산대', stage: 'till' }] }),
      'counter "till-1" works on stage "till", which no path has.',
    ],
    [
      'a window for an offer it does not have',
      withCentre({ windows: [{ ...centre.windows[0]!, offerCode: 'barbershop.perm' }] }),
      'centre "barber-1" opens "barbershop.perm", which is no offer.',
    ],
  ])('with %s is refused by name', (_, department, message) => {
    expect(() => defineDepartment(department)).toThrow(`Department "${department.code}": ${message}`);
  });
});

describe('departments side by side', () => {
  const other = changed({
    code: 'tailor',
    visitPaths: [{ ...path, lane: 'T' }],
    centres: [{ ...centre, code: 'tailor-1', devices: [] }],
    roles: [],
  });

  it('are those of this installation, and the toy beside them', () => {
    expect(() => assertDistinct([...departments, barbershop])).not.toThrow();
    expect(() => assertDistinct([barbershop, other])).not.toThrow();
  });

  it.each<[string, Partial<Department>, string]>([
    ['code', { code: 'barbershop' }, 'the code "barbershop"'],
    ['lane', { visitPaths: [path] }, 'the lane "B"'],
    ['centre', { centres: [{ ...centre, devices: [] }] }, 'the centre "barber-1"'],
    ['device', { centres: [{ ...centre, code: 'tailor-1' }] }, 'the device "mirror"'],
    ['role', { roles: barbershop.roles }, 'the role "barber"'],
  ])('may not have the same %s', (_, change, claimed) => {
    expect(() => assertDistinct([barbershop, { ...other, ...change }])).toThrow(
      `Two departments claim ${claimed}.`,
    );
  });

  it('may each have several paths in a lane of their own', () => {
    expect(() => assertDistinct([changed({ visitPaths: [path, { ...path, services: [] }] })])).not.toThrow();
  });
});
