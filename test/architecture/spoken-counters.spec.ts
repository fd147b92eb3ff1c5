import { describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { clipSequence } from '../../apps/web/src/display/speech/clip-sequence.ts';
import { clipWords } from '../../apps/web/src/display/speech/clip-words.ts';
import { barbershop } from '../support/departments/barbershop/barbershop.ts';

/** The words of a call, as screens put stage and counter together. */
const placeOf = (stageLabel: string, counterLabel: string) =>
  counterLabel.startsWith(stageLabel) ? counterLabel : `${stageLabel} ${counterLabel}`;

describe('a screen without a Korean voice', () => {
  it('can say every counter of every department whole', () => {
    for (const { code, centres, visitPaths } of [...departments, barbershop]) {
      const stages = visitPaths.flatMap((path) => path.stages);
      for (const counter of centres.flatMap((centre) => centre.counters)) {
        const stage = stages.find((one) => one.code === counter.stage)!;
        const place = placeOf(stage.label, counter.label);
        const { clips, isWhole } = clipSequence(`${visitPaths[0]!.lane}123`, place);
        expect([code, place, isWhole]).toEqual([code, place, true]);
        expect(clips.filter((name) => clipWords[name] === undefined)).toEqual([]);
      }
    }
  });

  it('can say every floor that a zone points to', () => {
    const floors = departments.flatMap(({ centres }) =>
      centres.flatMap(({ zones = [] }) =>
        zones.flatMap(({ signs }) => signs.flatMap(({ floor }) => floor ?? [])),
      ),
    );
    for (const floor of floors)
      expect([floor, clipSequence('A001', `${floor} 접수 1번`).isWhole]).toEqual([floor, true]);
  });
});
