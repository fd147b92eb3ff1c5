import { formatCount } from './scenario.ts';

/** Room for the figures at the left, and above the highest line. */
export const LEFT = 66;
export const TOP = 14;

const STEPS = 4;

/** The top of the scale: the next value whose quarters are round. */
export function ceilingOf(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const unit = 10 ** Math.floor(Math.log10(most));
  const round = [1, 1.2, 1.6, 2, 2.4, 2.8, 3.2, 4, 6, 8, 10].find((factor) => factor * unit >= most) ?? 10;
  return round * unit;
}

export function Grid({ width, height, ceiling }: { width: number; height: number; ceiling: number }) {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const y = TOP + height - (height * step) / STEPS;
    return (
      <g key={step}>
        <path className={step === 0 ? 'plan-ground' : 'plan-rule'} d={`M${LEFT} ${y}H${width}`} />
        <text className="plan-axis plan-axis-end" x={LEFT - 10} y={y + 4}>
          {formatCount(Math.round((ceiling * step) / STEPS))}
        </text>
      </g>
    );
  });
}
