import { z } from 'zod';

export const callBody = z.object({
  reference: z.string().min(1).max(100),
  to: z.string(),
  from: z.string(),
  greeting: z.string(),
  questions: z
    .array(z.object({ code: z.string(), text: z.string() }))
    .min(1)
    .max(10),
  requestedAt: z.iso.datetime({ offset: true }).optional(),
});
export const answeringBody = z.object({ mode: z.enum(['people', 'by-hand', 'nobody']) });

export type Answering = z.output<typeof answeringBody>['mode'];

/** An automatic call as its phone sees it. */
export interface PhoneCall extends z.output<typeof callBody> {
  callId: string;
  at: string;
  ringsUntil: Temporal.Instant;
  state: 'ringing' | 'talking' | 'ended';
  outcome: 'completed' | 'broken-off' | 'no-answer' | 'wrong-number' | null;
  answers: Record<string, number>;
  wantsNoMore: boolean;
}
