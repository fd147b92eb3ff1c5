import { defineEntity, p } from '@mikro-orm/core';
import { InstantType } from '#kernel';
import type { WordingChannel } from '../message-template.ts';

const TemplateSchema = defineEntity({
  name: 'Template',
  tableName: 'template',
  schema: 'notifications',
  properties: {
    id: p.uuid().primary(),
    purpose: p.text(),
    scope: p.text(),
    language: p.text(),
    channel: p.text().$type<WordingChannel>(),
    /** The centre whose own wording it is; null is every centre. */
    centreCode: p.text().nullable(),
    /** Counts the changes of one line, withdrawals among them. */
    version: p.integer(),
    effectiveFrom: p.type(InstantType),
    body: p.text().nullable(),
    templateCode: p.text().nullable(),
    madeAt: p.type(InstantType),
    /** The official; null came with the installation. */
    madeBy: p.uuid().nullable(),
    reason: p.text().nullable(),
    withdraws: p.uuid().nullable(),
    isEnd: p.boolean(),
  },
});

/** The wording of a purpose from an instant on, or its end; the table is append-only, to show what was in force when. */
export class Template extends TemplateSchema.class {}
TemplateSchema.setClass(Template);
