export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const words = (text: string): string[] => text.match(/\{[^{}]*\}|\n|[^\S\n]+|[^\s{}]+|[{}]/g) ?? [];

/** What became of a text, word by word: the longest common sequence stays, variables count as words. */
export function difference(before: string, after: string): Piece[] {
  const old = words(before);
  const young = words(after);
  const common = lengths(old, young);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [at, to] = [0, 0];
  while (at < old.length || to < young.length) {
    if (at < old.length && to < young.length && old[at] === young[to]) {
      add('same', old[at]!);
      at += 1;
      to += 1;
    } else if (to >= young.length || (at < old.length && common[at + 1]![to]! >= common[at]![to + 1]!)) {
      add('gone', old[at]!);
      at += 1;
    } else {
      add('new', young[to]!);
      to += 1;
    }
  }
  return pieces;
}

/** How many words the rests have in common, from each pair of places on. */
function lengths(old: readonly string[], young: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: young.length + 1 }, () => 0),
  );
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = young.length - 1; to >= 0; to -= 1) {
      table[at]![to] =
        old[at] === young[to]
          ? table[at + 1]![to + 1]! + 1
          : Math.max(table[at + 1]![to]!, table[at]![to + 1]!);
    }
  }
  return table;
}
