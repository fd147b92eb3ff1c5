import { ConfirmBulkMove } from './confirm/confirm-bulk-move.ts';
import { ProposeBulkMove } from './propose/propose-bulk-move.ts';
import { ExportBulkMove } from './show/export-bulk-move.ts';
import { ListBulkMoves } from './show/list-bulk-moves.ts';
import { ListMovePeople } from './show/list-move-people.ts';
import { SteerBulkMove } from './steer/steer-bulk-move.ts';
import { WorkBulkMoves } from './carry-out/work-bulk-moves.ts';

export const bulkMoveParts = [
  ConfirmBulkMove,
  ExportBulkMove,
  ListBulkMoves,
  ListMovePeople,
  ProposeBulkMove,
  SteerBulkMove,
  WorkBulkMoves,
];
