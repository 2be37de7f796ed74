import { existsSync } from 'node:fs';
import { bringChromium, lookInCache } from './bring-chromium';
import { lookForChromium } from './chromium-places';

/**
 * Path of a Chromium: `CHROME_PATH`, else the usual names and places, else one that is installed now.
 * @throws Error with a sentence that says what to do.
 */
export async function findChromium(say: (line: string) => void = console.log): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
    return named;
  }
  const found = lookForChromium() ?? (await lookInCache());
  if (found) return found;
  try {
    return await bringChromium(say);
  } catch (error) {
    const advice = 'Install Chromium or Chrome, or set CHROME_PATH to the program of one.';
    throw new Error(`No Chromium was found and none could be installed. ${advice}`, { cause: error });
  }
}
