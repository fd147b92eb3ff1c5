import { currentContext, DomainError, type SqlTag, type Transaction } from '#kernel';

export interface Board {
  centreCode: string;
  centreName: string;
  zone: string;
  sequence: number;
}

interface BoardRow {
  centre_code: string;
  centre_name: string;
  zone: string;
  sequence: string;
}

/** The centre's board as it stands; readers take it before the rest, so that what follows is never older than its sequence. */
export const getBoard = async (sql: SqlTag, centreCode: string): Promise<Board> => {
  const [row] = await sql<BoardRow>`select * from queueing.board where centre_code = ${centreCode}`;
  return boardOf(row, centreCode);
};

/** The same, and nobody else changes what this centre's screens show until we commit. */
export const lockBoard = async (sql: SqlTag, centreCode: string): Promise<Board> => {
  const [row] = await sql<BoardRow>`
    select * from queueing.board where centre_code = ${centreCode} for no key update`;
  return boardOf(row, centreCode);
};

/** Counts a change that screens show. Called last, because it makes the centre's other changes wait for our commit. */
export const raiseSequence = async ({ sql }: Transaction, centreCode: string): Promise<number> => {
  const [row] = await sql<{ sequence: string }>`
    update queueing.board set sequence = sequence + 1 where centre_code = ${centreCode} returning sequence`;
  return Number(boardOf(row as BoardRow | undefined, centreCode).sequence);
};

export const dayOf = (instant: Temporal.Instant, zone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate();

/** Whether the actor's permissions reach this centre. */
export const isInScope = (centreCode: string): boolean => {
  const { scope } = currentContext().actor;
  return !scope || scope === centreCode;
};

/** The centre that was asked for, or the one the actor belongs to. */
export const centreInScope = (asked?: string): string => {
  const centre = asked ?? currentContext().actor.scope;
  if (!centre) {
    throw new DomainError('request.invalid', 'invalid', {
      issues: [{ path: 'centre', message: 'Say which centre' }],
    });
  }
  if (!isInScope(centre)) throw new DomainError('identity.not-permitted', 'forbidden', { centre });
  return centre;
};

const boardOf = (row: BoardRow | undefined, centreCode: string): Board => {
  if (!row) throw new DomainError('queueing.centre-not-found', 'not-found', { centreCode });
  return {
    centreCode: row.centre_code,
    centreName: row.centre_name,
    zone: row.zone,
    sequence: Number(row.sequence),
  };
};
