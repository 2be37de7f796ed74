import { step } from '../harness/step';
import { firstToken } from './first-token';
import { history } from './history';
import { kill } from './kill';
import { longHistory } from './long-history';
import type { Bench } from './measurement';
import { opening } from './opening';
import { pageCost } from './page-cost';
import { printTable, writeJson } from './report';
import { streaming } from './streaming';

const benches: Bench[] = [opening, pageCost, kill, firstToken, history, longHistory, streaming];

const wanted = process.argv.slice(2);
for (const bench of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  step(`bench: ${bench.name}`);
  const measurements = await bench.run();
  printTable(measurements);
  step(`written: ${await writeJson(bench.name, measurements)}`);
}
