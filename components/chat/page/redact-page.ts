import { PAGE_TEXT_LIMIT, type PageContext } from '@/lib/contract/page-context';
import type { RedactedKind } from '@/lib/contract/redaction';
import { addFindings, type Findings, redact } from './redact';

interface RedactedPage {
  page: PageContext;
  found: Findings;
}

/** What was read is the same object until it is read again, and the same is asked for with every letter that is typed. */
const done = new WeakMap<PageContext, Map<string, RedactedPage>>();

/** A page, or a selection of one, as it may be sent: address and title included. `found`: see `Redacted`. */
export function redactPage(page: PageContext, leaveIn: readonly RedactedKind[]): RedactedPage {
  const ofPage = done.get(page) ?? new Map<string, RedactedPage>();
  const redacted = ofPage.get(leaveIn.join()) ?? redactParts(page, leaveIn);
  done.set(page, ofPage.set(leaveIn.join(), redacted));
  return redacted;
}

function redactParts(page: PageContext, leaveIn: readonly RedactedKind[]): RedactedPage {
  const found: Findings[] = [];
  let { truncated } = page;
  const of = (text: string, limit: number) => {
    const redacted = redact(text, leaveIn);
    found.push(redacted.found);
    // Marks may be longer than what they stand for.
    if (redacted.text.length > limit) truncated = true;
    return redacted.text.slice(0, limit);
  };
  const parts = {
    url: of(page.url, 4096),
    title: of(page.title, 1000),
    ...(page.text && { text: of(page.text, PAGE_TEXT_LIMIT) }),
    ...(page.selection && { selection: of(page.selection, PAGE_TEXT_LIMIT) }),
  };
  return { page: { ...page, ...parts, ...(truncated && { truncated }) }, found: addFindings(found) };
}
