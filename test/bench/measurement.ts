/** What has to hold between two cases of a measurement. The bench says whether it does; it never fails. */
export type Bar =
  /** Median of `of` over median of `over` is at most `ratio`. */
  | { kind: 'ratio'; of: string; over: string; ratio: number }
  /** Median of `of` lies in the middle half of `over`'s runs: the difference is less than what chance makes. */
  | { kind: 'same'; of: string; over: string }
  /** The quantile `share` of `of` is at most `limit`, in the measurement's unit. */
  | { kind: 'limit'; of: string; share: number; limit: number };

/** One quantity, measured in several cases. The runs of the cases were interleaved. */
export interface Measurement {
  what: string;
  unit: string;
  /** Case and its runs. */
  runs: Record<string, number[]>;
  bar?: Bar;
}

/** A bench measures some quantities; `npm run bench -- opening` runs the one of that name. */
export interface Bench {
  name: string;
  run(): Promise<Measurement[]>;
}

/** Value below which `share` of the values lie, between neighbours in proportion. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (place % 1);
}

export const median = (values: number[]): number => quantile(values, 0.5);

export interface Verdict {
  /** Of the medians; not a number where both are 0, or nothing is compared. */
  ratio: number;
  bar: string;
  holds: boolean;
}

/** Holds a measurement against its bar. */
export function judge({ runs, bar }: Measurement): Verdict | undefined {
  if (!bar) return undefined;
  if (bar.kind === 'limit') {
    const reached = quantile(runs[bar.of] ?? [], bar.share);
    const name = `p${bar.share * 100} ${reached.toFixed(0)}, at most ${bar.limit}`;
    return { ratio: Number.NaN, bar: name, holds: reached <= bar.limit };
  }
  const [of, over] = [runs[bar.of] ?? [], runs[bar.over] ?? []];
  const ratio = median(of) / median(over);
  if (bar.kind === 'ratio') return { ratio, bar: `at most ${bar.ratio}`, holds: ratio <= bar.ratio };
  const holds = median(of) >= quantile(over, 0.25) && median(of) <= quantile(over, 0.75);
  return { ratio, bar: 'no difference', holds };
}
