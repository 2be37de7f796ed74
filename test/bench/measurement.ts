/** What has to hold between two cases of a measurement. The bench says whether it does; it never fails. */
export type Bar =
  /** Median of `of` over median of `over` is at most `ratio`. */
  | { kind: 'ratio'; of: string; over: string; ratio: number }
  /** Median of `of` lies in the range of `over`'s runs: no difference can be seen. */
  | { kind: 'same'; of: string; over: string };

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

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export interface Verdict {
  /** Ratio of the medians; not a number where both are 0. */
  ratio: number;
  bar: string;
  holds: boolean;
}

/** Holds a measurement against its bar. */
export function judge({ runs, bar }: Measurement): Verdict | undefined {
  if (!bar) return undefined;
  const [of, over] = [runs[bar.of] ?? [], runs[bar.over] ?? []];
  const ratio = median(of) / median(over);
  if (bar.kind === 'ratio') return { ratio, bar: `at most ${bar.ratio}`, holds: ratio <= bar.ratio };
  const holds = median(of) >= Math.min(...over) && median(of) <= Math.max(...over);
  return { ratio, bar: 'in its range', holds };
}
