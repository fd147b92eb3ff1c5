/** Port: the links by which somebody acts on a booking or an offer from a message, without signing in. */
export abstract class BookingLinks {
  abstract change(groupId: string): string;
  abstract cancel(groupId: string): string;
  /** Where one person answers one offer of a leftover seat. */
  abstract standby(offerId: string): string;
  /** Where booking begins. */
  abstract start(): string;
}
