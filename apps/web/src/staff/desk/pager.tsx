import { Button } from '../../ui/button.tsx';

interface PagerProps {
  page: number;
  pages: number;
  label: string;
  onPage(page: number): void;
}

export function Pager({ page, pages, label, onPage }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="desk-pager" aria-label={label}>
      <Button tone="quiet" isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
        이전
      </Button>
      <span className="num">
        {page} / {pages}
      </span>
      <Button tone="quiet" isDisabled={page >= pages} onPress={() => onPage(page + 1)}>
        다음
      </Button>
    </nav>
  );
}
