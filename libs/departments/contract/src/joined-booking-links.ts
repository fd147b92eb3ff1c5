import { Inject, Injectable } from '@nestjs/common';
import { PUBLIC_URL, Vault } from '#kernel';
import { BookingLinks } from '#notifications';
import { linkTokenOf, standbyTokenOf } from '#scheduling';

/** Joins what messages say of links to the lib whose pages stand behind them. */
@Injectable()
export class JoinedBookingLinks extends BookingLinks {
  readonly #publicUrl: string;
  readonly #vault: Vault;

  constructor(@Inject(PUBLIC_URL) publicUrl: string, vault: Vault) {
    super();
    this.#publicUrl = publicUrl;
    this.#vault = vault;
  }

  change(groupId: string): string {
    return `${this.#publicUrl}/c/${linkTokenOf(this.#vault, groupId, 'change')}`;
  }

  cancel(groupId: string): string {
    return `${this.#publicUrl}/c/${linkTokenOf(this.#vault, groupId, 'cancel')}`;
  }

  standby(offerId: string): string {
    return `${this.#publicUrl}/s/${standbyTokenOf(this.#vault, offerId)}`;
  }

  start(): string {
    return this.#publicUrl;
  }
}
