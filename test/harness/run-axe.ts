import axe, { type AxeResults, type Result } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** All that WCAG 2.2 asks for at A and AA, as far as axe can tell, and what its authors hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Violation {
  rule: string;
  impact: string;
  /** The elements, as axe names them, and what is wrong with each. */
  where: string[];
}

/** Of what is good practice and no more, only what weighs: Amplify's forms begin with a heading of the third level. */
const weighs = ({ impact, tags }: Result): boolean =>
  impact === 'serious' || impact === 'critical' || tags.some(tag => tag.startsWith('wcag'));

/** What axe finds wrong in a view. The policy of our pages does not keep the debugger from putting it there. */
export async function runAxe(view: Page | Frame): Promise<Violation[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(axe.source);
  const { violations } = await view.evaluate(
    tags =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: {
          'target-size': { enabled: true },
          // See find-dead-scrollers.ts.
          'scrollable-region-focusable': { enabled: false },
        },
        resultTypes: ['violations'],
      }) as Promise<Pick<AxeResults, 'violations'>>,
    TAGS,
  );
  return violations.filter(weighs).map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? 'none',
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}
