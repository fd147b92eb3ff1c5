import { defineEntity, p } from '@mikro-orm/core';
import { InstantType, PlainDateType } from '#kernel';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  schema: 'identity',
  properties: {
    id: p.uuid().primary(),
    nameSealed: p.text(),
    /** Null for somebody who has no phone and is cared for by somebody who does. */
    phoneSealed: p.text().nullable(),
    birthOn: p.type(PlainDateType),
    /** Keyed hash of name, birth date and phone (their own, else their carer's): the same person is the same row. */
    identityHash: p.text(),
    language: p.text(),
    createdAt: p.type(InstantType),
  },
});

/** Somebody the office serves; name and phone are sealed, the resident registration number is never asked. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
