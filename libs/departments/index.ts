import type { Department } from '#departments/contract';
import { vaccination } from '#departments/vaccination';

/** The departments of this installation; adding one is a folder and a line here. */
export const departments: readonly Department[] = [vaccination];
