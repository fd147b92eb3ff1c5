import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

type Announce = (text: string, urgent?: boolean) => void;
const AnnouncerContext = createContext<Announce>(() => {});

/** Two live regions that are in the page from the start, so that screen readers hear what is put into them. */
export function Announcer({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  const turn = useRef(false);
  const announce = useCallback<Announce>((text, isUrgent) => {
    // The same words twice would not be a change: a trailing space makes them one.
    turn.current = !turn.current;
    (isUrgent ? setUrgent : setPolite)(turn.current ? text : `${text} `);
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive">
        {urgent}
      </div>
    </AnnouncerContext>
  );
}

export const useAnnounce = (): Announce => useContext(AnnouncerContext);
