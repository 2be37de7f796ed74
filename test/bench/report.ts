import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { judge, type Measurement, median } from './measurement';

const folder = resolve(import.meta.dirname, '../../.output/bench');

const digits = (value: number) => (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0));

const cell = (values: number[]) =>
  `${digits(median(values))} [${digits(Math.min(...values))}-${digits(Math.max(...values))}]`;

/** Table of a bench: per row a quantity in one case, and under the last case how it stands to its bar. */
export function printTable(measurements: Measurement[]): void {
  const rows = measurements.flatMap(measurement => {
    const verdict = judge(measurement);
    const judged = measurement.bar?.of;
    return Object.entries(measurement.runs).map(([name, values]) => ({
      what: `${measurement.what}, ${measurement.unit}`,
      case: name,
      'median [min-max]': cell(values),
      runs: values.length,
      ratio: name === judged && verdict ? `${verdict.ratio.toFixed(2)} of ${measurement.bar?.over}` : '',
      bar: name === judged && verdict ? `${verdict.bar}: ${verdict.holds ? 'holds' : 'MISSED'}` : '',
    }));
  });
  console.table(rows);
}

/** Writes all runs, medians and verdicts of a bench into `.output/bench/<name>.json`. */
export async function writeJson(name: string, measurements: Measurement[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  const results = measurements.map(measurement => ({
    ...measurement,
    medians: Object.fromEntries(
      Object.entries(measurement.runs).map(([key, values]) => [key, median(values)]),
    ),
    verdict: judge(measurement),
  }));
  const machine = { node: process.version, platform: process.platform, arch: process.arch };
  await writeFile(
    path,
    `${JSON.stringify({ bench: name, at: new Date().toISOString(), machine, results }, null, 2)}\n`,
  );
  return path;
}
