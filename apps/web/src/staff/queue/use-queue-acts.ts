import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { staffQuery } from '../session/staff-session.ts';
import { callNext, floorQuery, takeStep, turnCounter, type StepWish, type Ticket } from './queue.ts';
import { staffProblemText } from './refusal.tsx';

export interface DoneStep {
  step: StepWish['step'] | 'call';
  ticketId: string;
  number: string;
}
export interface QueueActs {
  call(counterId: string): void;
  step(wish: StepWish & { number: string }): void;
  turn(counterId: string, to: 'opening' | 'closing', then?: () => void): void;
  isPending: boolean;
  problem: unknown;
  /** The last thing done here: what an undo would take back. */
  done: DoneStep | null;
  /** The line was empty when the next one was called. */
  isNobodyThere: boolean;
  dismiss(): void;
}

// The second tap of a double tap must not hit what has just taken the first one's place.
const settleMs = 600;

/** What staff do to the line, one at a time; every answer shows at once, every refusal is kept until dismissed. */
export function useQueueActs(): QueueActs {
  const client = useQueryClient();
  const announce = useAnnounce();
  const calling = useAct(callNext);
  const stepping = useAct(takeStep);
  const turning = useAct(turnCounter);
  const [problem, setProblem] = useState<unknown>(null);
  const [done, setDone] = useState<DoneStep | null>(null);
  const [isNobodyThere, setNobodyThere] = useState(false);
  const settledAt = useRef(-settleMs);
  const isPending = calling.isPending || stepping.isPending || turning.isPending;
  const mayAct = () => !isPending && performance.now() - settledAt.current >= settleMs;

  const begin = useCallback(() => {
    setProblem(null);
    setNobodyThere(false);
  }, []);
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: ['queue'] }), [client]);
  const fail = useCallback(
    (cause: unknown) => {
      if (isProblem(cause) && cause.status === 401) client.setQueryData(staffQuery.queryKey, null);
      setProblem(cause);
      refresh();
      announce(staffProblemText(cause).title, true);
    },
    [client, refresh, announce],
  );
  const show = useCallback(
    async (ticket: Ticket) => {
      // A list already on its way would put the old state back for a moment.
      await client.cancelQueries({ queryKey: ['queue'] });
      client.setQueryData(floorQuery.queryKey, (floor) => floor && placeTicket(floor, ticket));
      refresh();
    },
    [client, refresh],
  );

  useEffect(() => {
    if (!isNobodyThere) return;
    const timer = setTimeout(() => setNobodyThere(false), 8_000);
    return () => clearTimeout(timer);
  }, [isNobodyThere]);

  return {
    isPending,
    problem,
    done,
    isNobodyThere,
    dismiss: begin,
    call(counterId) {
      if (!mayAct()) return;
      begin();
      calling.mutate(
        { counterId },
        {
          onError: fail,
          onSuccess: ({ ticket }) => {
            settledAt.current = performance.now();
            if (!ticket) {
              setNobodyThere(true);
              announce('대기 중인 분이 없습니다.');
              return refresh();
            }
            setDone({ step: 'call', ticketId: ticket.id, number: ticket.number });
            announce(`${ticket.number}번을 호출했습니다.`);
            void show(ticket);
          },
        },
      );
    },
    step({ number, ...wish }) {
      if (!mayAct()) return;
      begin();
      stepping.mutate(wish, {
        onError: fail,
        onSuccess: ({ ticket }) => {
          settledAt.current = performance.now();
          const last: DoneStep = { step: wish.step, ticketId: ticket.id, number };
          setDone(wish.step === 'undo' ? null : last);
          announce(doneWords(last));
          void show(ticket);
        },
      });
    },
    turn(counterId, to, then) {
      if (!mayAct()) return;
      begin();
      turning.mutate(
        { counterId, to },
        {
          onError: fail,
          onSuccess: () => {
            settledAt.current = performance.now();
            announce(to === 'opening' ? '창구를 열었습니다.' : '창구를 닫았습니다.');
            refresh();
            then?.();
          },
        },
      );
    },
  };
}

const stepWords: Record<DoneStep['step'], string> = {
  call: '호출했습니다.',
  recall: '다시 호출했습니다.',
  start: '시작했습니다.',
  completion: '완료했습니다.',
  miss: '미응답으로 두었습니다.',
  park: '보류했습니다.',
  return: '대기로 되돌렸습니다. 원래 순서대로 호출됩니다.',
  departure: '방문을 종료했습니다.',
  undo: '되돌렸습니다.',
};

export const doneWords = ({ step, number }: DoneStep): string => `${number}번 ${stepWords[step]}`;

function placeTicket<F extends { counters: { id: string; current: Ticket | null }[] }>(
  floor: F,
  ticket: Ticket,
): F {
  const counters = floor.counters.map((counter) =>
    counter.id === ticket.counterId
      ? { ...counter, current: ticket }
      : counter.current?.id === ticket.id
        ? { ...counter, current: null }
        : counter,
  );
  return { ...floor, counters };
}
