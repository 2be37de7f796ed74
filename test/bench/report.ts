import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { judge, type Measurement, median } from './measurement';

const folder = resolve(import.meta.dirname, '../../.output/bench');

const digits = (value: number) => (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0));

const cell = (values: number[]) =>
  `${digits(median(values))} [${digits(Math.min(...values))}-${digits(Math.max(...values))}]`;

/** Table of a bench: a row per quantity, a column per case, and how the case in question stands to its bar. */
export function printTable(measurements: Measurement[]): void {
  const rows = measurements.map(measurement => {
    const verdict = judge(measurement);
    const cases = Object.entries(measurement.runs);
    return {
      what: [measurement.what, measurement.unit].filter(Boolean).join(', '),
      ...Object.fromEntries(cases.map(([name, values]) => [name, cell(values)])),
      runs: Math.min(...cases.map(([, values]) => values.length)),
      ratio: verdict && !Number.isNaN(verdict.ratio) ? verdict.ratio.toFixed(2) : '',
      bar: verdict ? `${verdict.bar}: ${verdict.holds ? 'holds' : 'MISSED'}` : '',
    };
  });
  console.log('median [min-max]; ratio of the last column to the one that its bar names');
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
