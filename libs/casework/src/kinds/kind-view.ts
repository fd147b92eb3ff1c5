import type { CaseKind, KindRule } from './case-kinds.ts';

export const guideView = ({ guide }: CaseKind) =>
  guide
    ? {
        title: guide.title,
        items: guide.items.map(({ title, text, url }) => ({ title, text, url: url ?? null })),
      }
    : null;

/** What people are shown of a kind. */
export const kindView = (kind: CaseKind, rule: KindRule) => ({
  code: kind.code,
  label: kind.label,
  group: kind.group,
  unit: kind.unit,
  termUnit: rule.termUnit,
  term: rule.term,
  feeWon: rule.feeWon,
  documents: [...rule.documents],
  basis: rule.basis,
  guide: guideView(kind),
});
