import fc from 'fast-check';
import { PORT_NAME } from '@/lib/contract/frames';
import { allMessages, type Subjects } from './messages';

/** What a content script may try: a port with something said on it, or a message to `onMessage`. */
export type Attempt = { port: string; frames: unknown[] } | { message: unknown };

/** Names that mean something to JavaScript, or nearly something to us. */
const NAMES = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'then',
  'session',
  'session.*',
  'SESSION.GET',
  'hello',
];

const json = fc.oneof(
  { weight: 20, arbitrary: fc.jsonValue() },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES, null, -1, 2 ** 53, 1e308, [[]], { __proto__: null }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(50_000), Array(500).fill({})) },
);

/** One change to one of the fields, down to the third level: another value, none, one more, or the field's neighbours. */
function mutate(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string') {
    return fc.oneof(
      json,
      fc.constantFrom(value.toUpperCase(), `${value} `, `${value}\0`, value.slice(1), `${value}${value}`, [
        value,
      ]),
      fc.constantFrom(...NAMES),
    );
  }
  if (typeof value !== 'object' || value === null) return json;
  const entries = Object.entries(value);
  const changed = entries.map(([name, inner], index) =>
    fc.oneof(mutate(inner), json).map(other => Object.fromEntries(entries.with(index, [name, other]))),
  );
  const dropped = entries.map((_, index) => fc.constant(Object.fromEntries(entries.toSpliced(index, 1))));
  const added = fc.tuple(fc.string(), json).map(more => Object.fromEntries([...entries, more]));
  return fc.oneof(...changed, ...dropped, added, fc.constant([value]), fc.constant(JSON.stringify(value)));
}

/** Random attempts and mutations of all that the contract knows. `tickets` are such as a content script can come by. */
export function anyAttempt(subjects: Subjects, tickets: string[]): fc.Arbitrary<Attempt> {
  const said = allMessages(subjects);
  const calls = said.flatMap(one =>
    'call' in one ? [{ kind: 'call', id: 1, call: one.call, args: one.args }] : [],
  );
  const hellos = [{ kind: 'hello' }, ...tickets.map(ticket => ({ kind: 'hello', ticket }))];
  const answers = [{ kind: 'welcome' }, { kind: 'push', push: 'session', data: { status: 'signedOut' } }];
  const messages = said.flatMap(one => ('message' in one ? [one.message] : []));
  const orMutated = (values: readonly object[]) =>
    fc.constantFrom(...values).chain(value => fc.oneof(fc.constant<unknown>(value), mutate(value)));

  const frame = fc.oneof(
    { weight: 3, arbitrary: orMutated(calls) },
    { weight: 2, arbitrary: orMutated(hellos) },
    { weight: 1, arbitrary: orMutated([...answers, ...messages]) },
    { weight: 1, arbitrary: json },
  );
  const port = fc.record({
    port: fc.oneof({ weight: 9, arbitrary: fc.constant(PORT_NAME) }, { weight: 1, arbitrary: fc.string() }),
    frames: fc.array(frame, { minLength: 1, maxLength: 3 }),
  });
  const message = fc.oneof(
    { weight: 3, arbitrary: orMutated(messages) },
    { weight: 1, arbitrary: orMutated([...calls, ...hellos]) },
    { weight: 1, arbitrary: json },
  );
  return fc.oneof(
    { weight: 2, arbitrary: port },
    { weight: 1, arbitrary: message.map(one => ({ message: one })) },
  );
}
