import { defineEntity, p } from '@mikro-orm/core';
import { InstantType } from '#kernel';

const TemplateSchema = defineEntity({
  name: 'Template',
  tableName: 'template',
  schema: 'notifications',
  properties: {
    id: p.uuid().primary(),
    purpose: p.text(),
    scope: p.text(),
    language: p.text(),
    effectiveFrom: p.type(InstantType),
    body: p.text(),
  },
});

/** The wording of a purpose from an instant on; older wordings stay, to show what was in force when. */
export class Template extends TemplateSchema.class {}
TemplateSchema.setClass(Template);
