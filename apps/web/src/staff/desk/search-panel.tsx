import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import { formatDateTime } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { searchQuery, type FoundPerson } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { Pager } from './pager.tsx';

interface SearchPanelProps {
  chosen: string | null;
  onChoose(personId: string): void;
  onNewCaller(): void;
}

/** One field for whatever a caller says of themselves. `/` comes back to it, arrows and Enter choose. */
export function SearchPanel({ chosen, onChoose, onNewCaller }: SearchPanelProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ text: '', page: 1 });
  const field = useRef<HTMLInputElement>(null);
  const answered = useRef<object | null>(null);
  const panel = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const search = useQuery(searchQuery(asked.text, asked.page));
  const found = search.data;

  useSlashKey(() => {
    field.current?.focus();
    field.current?.select();
  });
  useArrowKeys(panel, field);
  useEffect(() => {
    // The same list read again after an act is no answer to a new question.
    if (!found || answered.current === asked) return;
    answered.current = asked;
    announce(found.items.length === 0 ? '찾은 사람이 없습니다.' : `${found.items.length}명을 찾았습니다.`);
    if (found.isExact && found.items.length === 1) onChoose(found.items[0]!.personId);
    // A new answer chooses, not a new function.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === '') return;
    if (text === asked.text && found)
      return void (found.items.length === 1 && onChoose(found.items[0]!.personId));
    setAsked({ text, page: 1 });
  };
  return (
    <section className="desk-search" aria-label="사람 찾기" ref={panel}>
      <form role="search" className="desk-search-form" onSubmit={submit}>
        <TextField
          label="사람 찾기"
          type="search"
          value={typed}
          onChange={setTyped}
          placeholder="이름, 생년월일, 전화"
          hint="초성, 전화 뒤 4자리, 예약번호, QR도 됩니다. 단축키 /"
          autoComplete="off"
          inputMode="search"
          inputRef={field}
          autoFocus
        />
        <Button type="submit" isPending={search.isFetching}>
          찾기
        </Button>
      </form>
      <div className="desk-results">
        {asked.text === '' ? (
          <EmptyState title="전화하신 분을 찾아 주십시오.">
            이름과 생년월일을 여쭈어 본인이 맞는지 확인해 주십시오.
          </EmptyState>
        ) : search.error ? (
          <DeskRefusal cause={search.error} />
        ) : !found ? (
          <Skeleton lines={4} height="6.4rem" />
        ) : found.items.length === 0 ? (
          <EmptyState title={`‘${asked.text}’(으)로 찾은 사람이 없습니다.`}>
            생년월일 6자리나 전화번호로 다시 찾아 보시고, 처음 전화하신 분이면 새로 등록해 주십시오.
          </EmptyState>
        ) : (
          <>
            <ul className="desk-found" aria-label="찾은 사람">
              {found.items.map((person) => (
                <FoundRow
                  key={person.personId}
                  person={person}
                  isChosen={person.personId === chosen}
                  onChoose={() => onChoose(person.personId)}
                />
              ))}
            </ul>
            <Pager
              page={found.page}
              pages={found.pages}
              onPage={(page) => setAsked({ ...asked, page })}
              label="찾은 사람 쪽"
            />
            {found.isCut && (
              <p className="subtle small">너무 많습니다. 생년월일이나 전화번호로 좁혀 주십시오.</p>
            )}
          </>
        )}
      </div>
      <div className="desk-search-foot">
        <Button tone="secondary" wide onPress={onNewCaller}>
          처음 전화하신 분 등록
        </Button>
      </div>
    </section>
  );
}

interface FoundRowProps {
  person: FoundPerson;
  isChosen: boolean;
  onChoose(): void;
}

function FoundRow({ person, isChosen, onChoose }: FoundRowProps) {
  return (
    <li>
      <button
        type="button"
        className="desk-found-row"
        aria-current={isChosen || undefined}
        onClick={onChoose}
      >
        <span className="desk-found-name">
          <strong>{person.maskedName}</strong>
          <span className="num">{person.birthDate.replaceAll('-', '. ')}</span>
        </span>
        <span className="num subtle">{person.maskedPhone ?? '본인 전화 없음'}</span>
        {person.next ? (
          <span className="desk-found-next">
            {person.next.label} <time>{formatDateTime(person.next.startsAt)}</time>
          </span>
        ) : (
          <span>
            <Badge>{person.bookings > 0 ? '남은 예약 없음' : '예약 없음'}</Badge>
          </span>
        )}
      </button>
    </li>
  );
}

/** Up and down walk from the field through the people found; Escape goes back to the field. */
function useArrowKeys(panel: RefObject<HTMLElement | null>, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const here = panel.current;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Escape') return;
      const rows = [...here!.querySelectorAll<HTMLElement>('.desk-found-row')];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      if (at < 0 && event.key !== 'ArrowDown') return;
      const next = event.key === 'Escape' ? -1 : at + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      if (next < 0) field.current?.focus();
      else rows[Math.min(next, rows.length - 1)]?.focus();
    };
    here?.addEventListener('keydown', listen);
    return () => here?.removeEventListener('keydown', listen);
  }, [panel, field]);
}

function useSlashKey(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const isTyping =
        at.matches('input, textarea, select') || at.closest('[role="dialog"], [role="alertdialog"]');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
