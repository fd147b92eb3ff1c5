import { describe, expect, it } from '@jest/globals';
import { channels, messageSchemas } from '#realtime';
import { asyncApi } from './describe-messages.ts';

const refsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [inner as string] : refsIn(inner),
  );
};

describe('the AsyncAPI document', () => {
  const document = asyncApi();

  it('has a channel for every kind of topic and a place for every message', () => {
    expect(Object.keys(document.channels)).toEqual([...Object.keys(channels), 'socket']);
    const said = new Set(Object.values(channels).flatMap(({ messages }) => messages));
    expect([...said].sort()).toEqual(Object.keys(messageSchemas).sort());
  });

  it('refers to nothing that is not there', () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) {
      const found = ref
        .slice(2)
        .split('/')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], document);
      expect([ref, typeof found]).toEqual([ref, 'object']);
    }
  });

  it('says of every message that its sequence counts and what its body holds', () => {
    for (const schema of Object.values(document.components.schemas)) {
      expect(schema['required']).toEqual(['topic', 'sequence', 'name', 'at', 'body']);
      expect(JSON.stringify(schema)).not.toMatch(/phone|birth|"name":"[a-z]*Name"/);
    }
  });
});
