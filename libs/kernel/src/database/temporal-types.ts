import { Type } from '@mikro-orm/core';

type Nullish<T> = T | null | undefined;

/** A column whose text form is what Temporal prints and reads. */
abstract class TemporalType<Value extends { toString(): string }> extends Type<Value, string> {
  protected abstract parse(text: string): Value;

  override convertToDatabaseValue(value: Nullish<Value | string>): string {
    return (value === null || value === undefined ? value : String(value)) as string;
  }
  override convertToJSValue(value: Nullish<string>): Value {
    return (value === null || value === undefined ? value : this.parse(value)) as Value;
  }
  override compareAsType(): string {
    return 'string';
  }
  override toJSON(value: Nullish<Value>): string {
    return (value === null || value === undefined ? value : String(value)) as string;
  }
}

/** A `timestamptz` column as Temporal.Instant. */
export class InstantType extends TemporalType<Temporal.Instant> {
  protected parse(text: string): Temporal.Instant {
    return Temporal.Instant.from(text);
  }
  override getColumnType(): string {
    return 'timestamptz';
  }
}

/** A `date` column as Temporal.PlainDate. */
export class PlainDateType extends TemporalType<Temporal.PlainDate> {
  protected parse(text: string): Temporal.PlainDate {
    return Temporal.PlainDate.from(text);
  }
  override getColumnType(): string {
    return 'date';
  }
}

/** A `time` column as Temporal.PlainTime. */
export class PlainTimeType extends TemporalType<Temporal.PlainTime> {
  protected parse(text: string): Temporal.PlainTime {
    return Temporal.PlainTime.from(text);
  }
  override getColumnType(): string {
    return 'time';
  }
}
