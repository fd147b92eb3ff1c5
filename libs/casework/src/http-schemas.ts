import { z } from 'zod';
import { caseResults, caseStates, stepNames } from './steps/case-states.ts';

export const date = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
export const count = z.number().int();
export const termUnit = z.enum(['days', 'hours']);
export const caseState = z.enum(caseStates);
export const caseResult = z.enum(caseResults);
export const light = z.enum(['late', 'near', 'ok', 'paused']);
export const channel = z.enum(['counter', 'phone', 'post', 'online']);
/** What somebody writes into the history, in a few sentences. */
export const remark = z.string().trim().min(2, 'too-short').max(500, 'too-long');
export const code = z.string().regex(/^[a-z][a-z0-9.-]{1,60}$/);
export const pageNumber = z.coerce.number().int().min(1).max(10_000).default(1);
export const paged = { page: count, pages: count, total: count };

export const ruleSchema = z
  .object({
    effectiveFrom: date,
    termUnit,
    term: z.number().int().min(1).max(366),
    countsFirstDay: z.boolean(),
    extensionsMost: z.number().int().min(0).max(5),
    extensionMost: z.number().int().min(0).max(366),
    extender: z.enum(['handler', 'lead']),
    feeWon: z.number().int().min(0).max(10_000_000),
    documents: z.array(z.string().trim().min(1).max(100)).max(20),
    basis: z.string().trim().min(2).max(200),
  })
  .meta({ id: 'CaseKindRule' });

export const guideSchema = z
  .object({
    title: z.string(),
    items: z.array(z.object({ title: z.string(), text: z.string(), url: z.string().nullable() })),
  })
  .meta({ id: 'CaseGuide' });

export const takenStepSchema = z
  .object({ id: z.uuid(), number: z.string(), state: caseState, version: count, deadlineOn: date })
  .meta({ id: 'TakenCaseStep' });

export const caseListSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        kind: z.string(),
        subject: z.string(),
        unit: z.string(),
        handler: z.string().nullable(),
        applicant: z.string().nullable(),
        state: caseState,
        result: caseResult.nullable(),
        light: light.nullable(),
        receivedAt: instant,
        deadlineAt: instant,
        deadlineOn: date,
        termUnit,
      }),
    ),
    ...paged,
    asOf: instant,
    counts: z.object({ open: count, mine: count, unassigned: count, late: count, near: count }),
  })
  .meta({ id: 'CaseList' });

export const caseSchema = z
  .object({
    id: z.uuid(),
    number: z.string(),
    version: count,
    kind: z.object({ code: z.string(), label: z.string(), group: z.string() }),
    subject: z.string(),
    channel,
    isTold: z.boolean(),
    applicant: z.object({ maskedName: z.string(), maskedPhone: z.string(), birthOn: date }).nullable(),
    unit: z.object({ code: z.string(), label: z.string() }),
    handler: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    state: caseState,
    result: caseResult.nullable(),
    light: light.nullable(),
    receivedAt: instant,
    deadlineAt: instant,
    deadlineOn: date,
    termUnit,
    leftWhenPaused: count.nullable(),
    extensions: count,
    rule: ruleSchema,
    steps: z.array(z.enum(stepNames)),
    history: z.array(
      z.object({
        sequence: count,
        kind: z.enum(['receive', ...stepNames]),
        at: instant,
        by: z.string().nullable(),
        byApplicant: z.boolean(),
        state: caseState,
        unit: z.string(),
        handler: z.string().nullable(),
        note: z.string().nullable(),
        deadlineBefore: instant.nullable(),
        deadlineAfter: instant.nullable(),
        result: caseResult.nullable(),
      }),
    ),
    asOf: instant,
  })
  .meta({ id: 'Case' });
