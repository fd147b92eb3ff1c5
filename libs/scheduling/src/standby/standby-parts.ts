import { AnnouncePlaces } from './announce-places/announce-places.ts';
import { StopStandby } from './announce-places/stop-standby.ts';
import { WidenStandby } from './announce-places/widen-standby.ts';
import { AcceptOffer } from './answer-offer/accept-offer.ts';
import { DeclineOffer } from './answer-offer/decline-offer.ts';
import { ShowOffer } from './answer-offer/show-offer.ts';
import { JoinStandby } from './join-standby/join-standby.ts';
import { LeaveStandby } from './join-standby/leave-standby.ts';
import { LiftBar } from './lift-bar/lift-bar.ts';
import { LapseOffers } from './make-waves/lapse-offers.ts';
import { MakeWaves } from './make-waves/make-waves.ts';
import { ReleaseLate } from './make-waves/release-late.ts';
import { MayStandBy } from './rules/may-stand-by.ts';
import { ShowStandby } from './show-standby/show-standby.ts';
import { NoShowLists } from './standby-board/no-show-lists.ts';
import { StandbyBoard } from './standby-board/standby-board.ts';
import { StandbyLists } from './standby-board/standby-lists.ts';

/** What the line for leftover seats consists of. */
export const standbyParts = [
  AcceptOffer,
  AnnouncePlaces,
  DeclineOffer,
  JoinStandby,
  LapseOffers,
  LeaveStandby,
  LiftBar,
  MakeWaves,
  MayStandBy,
  NoShowLists,
  ReleaseLate,
  ShowOffer,
  ShowStandby,
  StandbyBoard,
  StandbyLists,
  StopStandby,
  WidenStandby,
];
