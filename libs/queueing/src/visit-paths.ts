/** A stop on a visitor's way: called to a counter, or a stay of at least `minutes` on one of `seats`. */
export interface StageDescription {
  code: string;
  label: string;
  kind: 'called' | 'timed';
  /** Shortest stay of a timed stage where the centre decided nothing; of a called one the usual minutes per visitor, until measured. */
  minutes?: number;
  /** Where nothing was decided for the centre; undefined: as many as come. */
  seats?: number;
  /** A check-in at a staffed desk is this stage already; only who checked in alone is called to it. */
  doneAtDesk?: boolean;
}

/** The way of everybody who comes for one of `services`, from the first stop after check-in to the door. */
export interface VisitPath {
  /** Letter before the ticket number. */
  lane: string;
  services: string[];
  /** Usual minutes of a visitor of these services where a line is shared with others, until measured. */
  minutes?: number;
  stages: StageDescription[];
}

/** Port: the paths that departments bring. A service without a path has no queue. */
export class VisitPaths {
  readonly #paths: readonly VisitPath[];
  readonly #byService = new Map<string, VisitPath>();

  /** @throws when two paths contradict each other. */
  constructor(paths: readonly VisitPath[]) {
    const stages = new Map<string, string>();
    for (const path of paths) {
      if (!/^[A-Z]$/.test(path.lane)) throw new Error(`Lane "${path.lane}" is not one capital letter.`);
      if (path.stages.length === 0) throw new Error(`The path of lane ${path.lane} has no stage.`);
      for (const service of path.services) {
        if (this.#byService.has(service)) throw new Error(`Service "${service}" has two paths.`);
        this.#byService.set(service, path);
      }
      for (const stage of path.stages) {
        if (stage.kind === 'timed' && !stage.minutes)
          throw new Error(`Timed stage "${stage.code}" needs minutes.`);
        const text = JSON.stringify([stage.label, stage.kind, stage.minutes, stage.seats]);
        if ((stages.get(stage.code) ?? text) !== text)
          throw new Error(`Stage "${stage.code}" is described in two ways.`);
        stages.set(stage.code, text);
      }
      if (new Set(path.stages.map(({ code }) => code)).size < path.stages.length)
        throw new Error(`A stage comes twice on the path of lane ${path.lane}.`);
    }
    this.#paths = paths;
  }

  findPath(serviceCode: string): VisitPath | undefined {
    return this.#byService.get(serviceCode);
  }

  pathFor(serviceCode: string): VisitPath {
    const path = this.findPath(serviceCode);
    if (!path) throw new Error(`No department describes the path of service "${serviceCode}".`);
    return path;
  }

  stageOf(serviceCode: string, stageCode: string): StageDescription {
    const stage = this.pathFor(serviceCode).stages.find(({ code }) => code === stageCode);
    if (!stage) throw new Error(`Stage "${stageCode}" is not on the path of service "${serviceCode}".`);
    return stage;
  }

  nextStage(serviceCode: string, stageCode: string): StageDescription | undefined {
    const { stages } = this.pathFor(serviceCode);
    return stages[stages.findIndex(({ code }) => code === stageCode) + 1];
  }

  findStage(stageCode: string): StageDescription | undefined {
    return this.stagesOf().find(({ code }) => code === stageCode);
  }

  /** Every stage once, in path order; with `stageCodes` only of the paths that touch one of them. */
  stagesOf(stageCodes?: readonly string[]): StageDescription[] {
    const stages = new Map<string, StageDescription>();
    for (const path of this.#paths) {
      if (stageCodes && !path.stages.some(({ code }) => stageCodes.includes(code))) continue;
      for (const stage of path.stages) if (!stages.has(stage.code)) stages.set(stage.code, stage);
    }
    return [...stages.values()];
  }

  /** Services whose visitors come to one of these stages. */
  servicesAt(stageCodes: readonly string[]): string[] {
    const paths = this.#paths.filter(({ stages }) => stages.some(({ code }) => stageCodes.includes(code)));
    return paths.flatMap(({ services }) => services);
  }

  /** Services whose visitors go straight from `stageCode` to `nextCode`. */
  servicesFrom(stageCode: string, nextCode: string): string[] {
    return [...this.#byService.keys()].filter(
      (service) =>
        this.pathFor(service).stages.some(({ code }) => code === stageCode) &&
        this.nextStage(service, stageCode)?.code === nextCode,
    );
  }

  /** The timed stages that directly follow `stageCode` on some path. */
  staysAfter(stageCode: string): StageDescription[] {
    const timed = this.stagesOf([stageCode]).filter((stage) => stage.kind === 'timed');
    return timed.filter((stage) => this.servicesFrom(stageCode, stage.code).length > 0);
  }

  /** The stay that a visitor of this service has in front of them, or sits out, at `stageCode`. */
  stayFrom(serviceCode: string, stageCode: string): StageDescription | undefined {
    const { stages } = this.pathFor(serviceCode);
    const here = stages.findIndex(({ code }) => code === stageCode);
    return stages.slice(here).find((stage) => stage.kind === 'timed');
  }
}
