import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newActKey } from '../../api/client.ts';
import { ApiProblem, isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { staffQuery } from '../session/staff-session.ts';
import {
  callNext,
  floorQuery,
  takeStep,
  turnCounter,
  type CounterTurn,
  type StepWish,
  type Ticket,
} from './queue.ts';
import { useConnection } from './queue-link.tsx';
import { staffProblemText } from './refusal.tsx';
import { nextToSend, type WaitingStep } from './unsent/unsent-acts.ts';
import { useSeenTicket, useUnsent } from './unsent/unsent-link.tsx';
import { actsOn } from './unsent/unsent-view.ts';

export interface DoneStep {
  step: StepWish['step'] | 'call';
  ticketId: string;
  number: string;
  /** It waits on this tablet for the network. */
  isUnsent?: boolean;
}
export interface QueueActs {
  call(counterId: string): void;
  step(wish: StepWish & { number: string }): void;
  turn(counterId: string, to: CounterTurn, then?: () => void): void;
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
  const stepping = useMutation({
    mutationFn: ({ wish, key }: { wish: StepWish; key: string }) => takeStep(wish, key),
  });
  const { isConnected } = useConnection();
  const unsent = useUnsent();
  const seen = useSeenTicket();
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

  const keep = async (wish: StepWish, number: string, key: string, isTried: boolean) => {
    if (!isWaitingStep(wish.step)) return fail(localRefusal('client.act-needs-network'));
    const ticket = seen(wish.ticketId);
    await unsent.keep({
      key,
      about: number,
      subject: {
        kind: 'ticket',
        ticketId: wish.ticketId,
        step: wish.step,
        stage: ticket?.stage ?? '',
        reason: wish.reason,
      },
      seenRevision: ticket?.revision ?? null,
      isTried,
    });
    settledAt.current = performance.now();
    const last: DoneStep = { step: wish.step, ticketId: wish.ticketId, number, isUnsent: true };
    setDone(last);
    announce(`${doneWords(last)} 아직 보내지 않았습니다.`);
    refresh();
  };
  const takeBack = async (ticketId: string, number: string) => {
    const last = actsOn(unsent.acts, ticketId).at(-1)!;
    if (last.isTried) return fail(localRefusal('client.already-on-its-way'));
    await unsent.queue.takeBack(last.key);
    settledAt.current = performance.now();
    setDone(null);
    announce(`${number}번 처리를 보내기 전에 되돌렸습니다.`);
  };

  return {
    isPending,
    problem,
    done,
    isNobodyThere,
    dismiss: begin,
    async call(counterId) {
      if (!mayAct()) return;
      begin();
      if (!isConnected) return fail(localRefusal('client.call-needs-network'));
      // The counter is free only once the server knows what was done at it.
      if (nextToSend(unsent.acts, unsent.staffId)) await unsent.replay();
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
      const waiting = actsOn(unsent.acts, wish.ticketId);
      if (wish.step === 'undo' && waiting.length > 0) return void takeBack(wish.ticketId, number);
      const key = newActKey();
      const mustWait = !isConnected || waiting.length > 0 || nextToSend(unsent.acts, unsent.staffId);
      if (mustWait) return void keep(wish, number, key, false);
      stepping.mutate(
        { wish, key },
        {
          onError: (cause) => {
            const isLost = isProblem(cause) && cause.isTransient && isWaitingStep(wish.step);
            if (isLost) void keep(wish, number, key, true);
            else fail(cause);
          },
          onSuccess: ({ ticket }) => {
            settledAt.current = performance.now();
            const last: DoneStep = { step: wish.step, ticketId: ticket.id, number };
            setDone(wish.step === 'undo' ? null : last);
            announce(doneWords(last));
            void show(ticket);
          },
        },
      );
    },
    turn(counterId, to, then) {
      if (!mayAct()) return;
      begin();
      if (!isConnected) return fail(localRefusal('client.act-needs-network'));
      turning.mutate(
        { counterId, to },
        {
          onError: fail,
          onSuccess: () => {
            settledAt.current = performance.now();
            announce(turnWords[to]);
            refresh();
            then?.();
          },
        },
      );
    },
  };
}

const waitingSteps: readonly string[] = [
  'recall',
  'start',
  'completion',
  'miss',
  'park',
  'return',
  'departure',
] satisfies WaitingStep[];

const isWaitingStep = (step: string): step is WaitingStep => waitingSteps.includes(step);

/** Refused by the tablet itself, without asking the server. */
const localRefusal = (code: string): ApiProblem => new ApiProblem(code, 0, {});

const turnWords: Record<CounterTurn, string> = {
  opening: '창구를 열었습니다.',
  closing: '창구를 닫았습니다.',
  resumption: '창구를 다시 시작했습니다.',
};

const stepWords: Record<DoneStep['step'], string> = {
  call: '호출했습니다.',
  recall: '다시 호출했습니다.',
  start: '시작했습니다.',
  completion: '완료했습니다.',
  transfer: '옮겼습니다.',
  miss: '자리 비움으로 두었습니다.',
  park: '보류했습니다.',
  return: '대기로 되돌렸습니다. 원래 순서대로 호출됩니다.',
  stay: '머무는 시간을 바꿨습니다.',
  'stay-extension': '시간을 늘렸습니다.',
  repair: '바로잡았습니다.',
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
