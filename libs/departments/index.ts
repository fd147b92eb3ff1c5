import { civilAffairs } from '#departments/civil-affairs';
import type { Department } from '#departments/contract';
import { passport } from '#departments/passport';
import { vaccination } from '#departments/vaccination';

/** The departments of this installation; adding one is a folder and a line here. */
export const departments: readonly Department[] = [vaccination, passport, civilAffairs];
