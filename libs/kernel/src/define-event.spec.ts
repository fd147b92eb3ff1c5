import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineEvent } from './define-event.ts';

describe('the name of an event', () => {
  it.each(['scheduling.visitor-arrived.v1', 'civil-affairs.form.filled-in.v12'])('may be %s', (name) => {
    expect(defineEvent(name, z.object({})).name).toBe(name);
  });

  it.each([
    'visitor-arrived.v1',
    'scheduling.visitor-arrived',
    'Scheduling.arrived.v1',
    'scheduling.arrived.1',
    'scheduling..v1',
    '',
  ])('may not be %j', (name) => {
    expect(() => defineEvent(name, z.object({}))).toThrow(`Event name "${name}" is not like "lib.fact.v1".`);
  });
});
