import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { FactTap, Reaction, Sweep, WakeUp } from './reaction.ts';

/** Everything in this process that reacts, wakes, taps or sweeps, found among the providers. */
@Injectable()
export class JobsRegistry implements OnModuleInit {
  readonly reactions = new Map<string, Reaction>();
  readonly wakeUps = new Map<string, WakeUp>();
  readonly taps: FactTap[] = [];
  readonly sweeps: Sweep[] = [];
  readonly #discovery: DiscoveryService;

  constructor(discovery: DiscoveryService) {
    this.#discovery = discovery;
  }

  onModuleInit(): void {
    for (const { instance } of this.#discovery.getProviders()) {
      if (instance instanceof Reaction) this.#add(this.reactions, instance);
      else if (instance instanceof WakeUp) this.#add(this.wakeUps, instance);
      else if (instance instanceof FactTap && !this.taps.includes(instance)) this.taps.push(instance);
      else if (instance instanceof Sweep && !this.sweeps.includes(instance)) this.sweeps.push(instance);
    }
  }

  reactionsTo(name: string): Reaction[] {
    return [...this.reactions.values()].filter((reaction) => reaction.on.name === name);
  }

  wakeUpsBy(name: string): WakeUp[] {
    return [...this.wakeUps.values()].filter((wakeUp) => wakeUp.on.name === name);
  }

  #add<Kind extends { name: string }>(kinds: Map<string, Kind>, instance: Kind): void {
    const same = kinds.get(instance.name);
    if (same && same !== instance) throw new Error(`Two jobs are called "${instance.name}".`);
    kinds.set(instance.name, instance);
  }
}
