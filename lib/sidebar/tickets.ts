import type { HostStanding } from '@/lib/contract/host-schema';
import type { TabState } from '@/lib/storage/items';
import { readTab, updateTab } from '@/lib/storage/update-tab';

/** How long the user's wish to open the sidebar lets a host mount, and a ticket be presented, in milliseconds. */
const VALID_FOR = 15_000;

/** How many documents of a tab are remembered. Chromium keeps six in the back/forward cache. */
const MOST_DOCUMENTS = 10;

/** The user asked for the sidebar in this tab: a ticket for the frame of the host that is about to be injected. */
export async function grantMount(tabId: number): Promise<string> {
  const ticket = randomTicket();
  const askedUntil = Date.now() + VALID_FOR;
  await updateTab(tabId, ({ isAway: _, ...state }) => [
    { ...addTicket(state, ticket), askedUntil },
    undefined,
  ]);
  return ticket;
}

/** The host that was asked for stands in this document. */
export const noteMount = (tabId: number, hostDocument: string): Promise<void> =>
  updateTab(tabId, state => [
    { ...state, askedUntil: 0, hostDocuments: remember(state.hostDocuments, hostDocument) },
    undefined,
  ]);

/** How a document's content script stands with us, once whatever is being noted of its tab has been. */
export const readStanding = (tabId: number, hostDocument: string): Promise<HostStanding> =>
  updateTab(tabId, state => {
    if (state.hostDocuments?.includes(hostDocument)) return [state, 'mounted'];
    return [state, isAsked(state) ? 'asked' : 'none'];
  });

const remember = (documents: string[] = [], added: string): string[] =>
  [...documents.filter(known => known !== added), added].slice(-MOST_DOCUMENTS);

const isAsked = ({ askedUntil = 0 }: TabState) => askedUntil > Date.now();

/**
 * A one-time ticket for the frame of a host that asks for it, or undefined where nobody asked for a sidebar.
 * A host that mounted may mount again (the page may have thrown it out) as long as its document lives. `kept`: on this
 * site it may, unless the user closed it in this tab.
 */
export function issueTicket(tabId: number, hostDocument: string, kept = false): Promise<string | undefined> {
  return updateTab(tabId, state => {
    const isKept = kept && !state.isAway;
    if (!isAsked(state) && !state.hostDocuments?.includes(hostDocument) && !isKept) return [state, undefined];
    const ticket = randomTicket();
    const hostDocuments = remember(state.hostDocuments, hostDocument);
    return [{ ...addTicket(state, ticket), askedUntil: 0, hostDocuments }, ticket];
  });
}

function addTicket(state: TabState, ticket: string): TabState {
  const now = Date.now();
  const valid = (state.tickets ?? []).filter(({ validUntil }) => validUntil > now);
  return { ...state, tickets: [...valid, { ticket, validUntil: now + VALID_FOR }].slice(-4) };
}

/**
 * True where the frame may be a sidebar: it presents a ticket of its tab, which is then used up, or it is the frame
 * that did so before.
 */
export async function admitFrame(tabId: number, frameDocument: string, ticket?: string): Promise<boolean> {
  if ((await readTab(tabId)).frameDocuments?.includes(frameDocument)) return true;
  if (!ticket) return false;
  return updateTab(tabId, state => {
    const found = state.tickets?.find(issued => issued.ticket === ticket);
    if (!found || found.validUntil <= Date.now()) return [state, false];
    const tickets = state.tickets?.filter(issued => issued !== found);
    return [{ ...state, tickets, frameDocuments: remember(state.frameDocuments, frameDocument) }, true];
  });
}

/**
 * The host closed: it may not mount again by itself. `byUser`: nor does any other in this tab, on a site where it is kept
 * open, until the user opens one. False where it had not mounted.
 */
export const endMount = (tabId: number, hostDocument: string, byUser: boolean): Promise<boolean> =>
  updateTab(tabId, state =>
    state.hostDocuments?.includes(hostDocument)
      ? [
          {
            ...state,
            ...(byUser && { isAway: true }),
            hostDocuments: state.hostDocuments.filter(known => known !== hostDocument),
            tickets: [],
          },
          true,
        ]
      : [state, false],
  );

/** 192 random bits, base64url. */
const randomTicket = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
