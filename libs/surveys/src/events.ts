import { z } from 'zod';
import { defineEvent } from '#kernel';

/** Somebody will be called and asked how it went; a text message says so before. */
export const SurveyInvited = defineEvent(
  'surveys.survey-invited.v1',
  z.object({
    invitationId: z.uuid(),
    personId: z.uuid(),
    department: z.string(),
    surveyLabel: z.string(),
    kindLabel: z.string(),
    office: z.object({ code: z.string(), name: z.string(), phone: z.string(), zone: z.string() }),
    /** When the message goes out, and when the call comes. */
    tellAt: z.iso.datetime({ offset: true }),
    callAt: z.iso.datetime({ offset: true }),
  }),
);
