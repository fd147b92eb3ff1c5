import { Button } from '../ui/button.tsx';

interface PagerProps {
  page: number;
  pages: number;
  onTurn(page: number): void;
}

export function Pager({ page, pages, onTurn }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="쪽 이동">
      <Button tone="secondary" isDisabled={page <= 1} onPress={() => onTurn(page - 1)}>
        이전 쪽
      </Button>
      <p className="num" aria-current="page">
        <b>{page.toLocaleString('ko-KR')}</b> / {pages.toLocaleString('ko-KR')}쪽
      </p>
      <Button tone="secondary" isDisabled={page >= pages} onPress={() => onTurn(page + 1)}>
        다음 쪽
      </Button>
    </nav>
  );
}
