import { join } from 'node:path';

/**
 * The import table of the design, for dependency-cruiser. rooms.test.ts proves that every rule fires.
 * Tests beside the code may import what they test it with, so the room rules pass over them.
 */
const TEST_FILE = '\\.(test|fixture)\\.tsx?$|/(conformance|testing)/';
const OURS = '^(lib|components|entrypoints|backend|test)/';

/** npm package, or a file of one, however it was found (a linked node_modules lies outside the tree). */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const AMPLIFY = npm('aws-amplify', '@aws-amplify/[^/]+');
const REACT = npm('react', 'react-dom', '@types/react', '@types/react-dom');
const POLYFILL = npm('webextension-polyfill', '@types/webextension-polyfill', '@wxt-dev/browser');
const WXT_BROWSER = '(^|/)node_modules/wxt/dist/browser\\.';
const WXT_STORAGE = '(^|/)node_modules/(wxt/dist/utils/storage\\.|@wxt-dev/storage/)';

/** The worker's half of the session: without the popup's, which carries Amplify. */
const SESSION = 'lib/session(?!/popup)';
const POPUP_SESSION = 'lib/session/popup';
/** What is injected into pages. */
const PAGE_SCRIPTS = 'entrypoints/(sidebar-host|read-page|read-selection|show-passage)';
const VIEW_PARTS = ['lib/contract', 'lib/channel/(client|gestures)'];

/** Room and what else of ours it may import. A folder may always import itself. */
const ROOMS = {
  'lib/contract': [],
  'lib/storage': ['lib/contract', 'lib/config'],
  [SESSION]: ['lib/contract', 'lib/storage', 'lib/config'],
  [POPUP_SESSION]: [...VIEW_PARTS, 'lib/config', 'lib/storage/(sign-in-progress|open-challenge)'],
  'lib/chat': ['lib/contract', 'lib/storage', 'lib/config'],
  'lib/sidebar': ['lib/contract', 'lib/storage', 'lib/config'],
  'lib/config': ['lib/contract', 'lib/storage'],
  'lib/channel': ['lib/contract'],
  'lib/page': ['lib/contract'],
  'components/language': ['lib/contract', 'components/locales/dictionary'],
  'components/locales': [
    'lib/contract',
    'components/language',
    'components/.*/texts',
    'components/account/amplify-phrases',
  ],
  'components/look': [
    'lib/contract',
    'lib/storage/view-choices',
    'components/locales/(dictionary|follow-language)',
  ],
  'components/ui': ['lib/contract', 'components/language'],
  'components/markdown': ['lib/contract', 'components/(language|ui)'],
  'components/errors': ['lib/contract', 'components/(language|ui)'],
  'components/prompts': ['lib/contract', 'components/language'],
  'components/help': [...VIEW_PARTS, 'components/(language|ui)'],
  'components/settings': [...VIEW_PARTS, 'lib/config/config', 'components/(errors|help|language|prompts|ui)'],
  'components/chat': [...VIEW_PARTS, 'components/(errors|help|language|markdown|prompts|ui)'],
  'components/account': [
    ...VIEW_PARTS,
    POPUP_SESSION,
    'lib/config',
    'components/(errors|language|settings|ui)',
    'components/locales/load-amplify-words',
  ],
  'entrypoints/background': [
    SESSION,
    ...['chat', 'sidebar', 'channel', 'storage', 'config', 'contract'].map(room => `lib/${room}`),
  ],
  'entrypoints/company-oauth': ['lib/session/company'],
  'entrypoints/sidebar-extras': ['lib/sidebar/extras'],
  'entrypoints/conversation-files': ['lib/chat/files'],
  [PAGE_SCRIPTS]: ['lib/page', 'lib/contract'],
  'entrypoints/popup': [...VIEW_PARTS, POPUP_SESSION, 'lib/config', 'components'],
  'entrypoints/(sidebar|options)': [...VIEW_PARTS, 'lib/config', 'lib/storage/left-draft', 'components'],
  backend: ['lib/contract', 'lib/config/local-outputs'],
};

/** A room's files: the folder `lib/page/…`, or the single file `lib/page.ts`. */
const within = room => `^${room}(/|\\.tsx?$)`;

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room ${room}`,
  severity: 'error',
  comment: `${room} may import ${['itself', ...allowed].join(', ')}`,
  from: { path: within(room), pathNot: TEST_FILE },
  to: { path: OURS, pathNot: [room, ...allowed].map(within) },
}));

/** `only`: the sole places that may import the packages. */
const packageRule = (name, comment, packages, only) => ({
  name: `package ${name}`,
  severity: 'error',
  comment,
  from: { pathNot: ['^test/', TEST_FILE, ...only] },
  to: { path: packages },
});

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'room without a row',
      severity: 'error',
      comment: 'A new room needs a row in this table and in the design.',
      from: {
        path: '^(lib|components|entrypoints)/',
        pathNot: [TEST_FILE, ...Object.keys(ROOMS).map(within)],
      },
      to: {},
    },
    {
      name: 'contract stands alone',
      severity: 'error',
      comment: 'Every wire is parsed with valibot, and needs nothing else.',
      from: { path: within('lib/contract'), pathNot: TEST_FILE },
      to: { pathNot: [within('lib/contract'), npm('valibot')] },
    },
    {
      name: 'page code is small',
      severity: 'error',
      comment: 'What runs in every page it is asked into carries no framework and no schemas.',
      from: { path: [within('lib/page'), within(PAGE_SCRIPTS)], pathNot: TEST_FILE },
      to: {
        pathNot: [within('lib/page'), within('lib/contract'), npm('wxt', '@mozilla/readability'), POLYFILL],
      },
    },
    packageRule(
      'aws-amplify',
      'Only the popup talks to Amplify; lib/config parses its outputs file.',
      AMPLIFY,
      [
        within(POPUP_SESSION),
        within('lib/config'),
        within('components/account'),
        within('entrypoints/popup'),
      ],
    ),
    packageRule('react', 'React stays in what is drawn.', REACT, ['^components/', '^entrypoints/']),
    packageRule(
      'browser',
      'Views reach the browser through the worker.',
      [WXT_BROWSER, POLYFILL],
      ['^lib/(storage|session|chat|sidebar|channel|page)/', '^entrypoints/'],
    ),
    packageRule('storage', 'lib/storage alone knows how things are stored.', [npm('idb')], ['^lib/storage/']),
    packageRule(
      'wxt/storage',
      'The worker would grow by a fourteenth; lib/storage/define-item.ts does what is needed of it.',
      [WXT_STORAGE],
      [],
    ),
    {
      name: 'nothing imports an entrypoint',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints stand apart',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'nothing imports test',
      severity: 'error',
      from: { pathNot: ['^test/', TEST_FILE] },
      to: { path: ['^test/', TEST_FILE] },
    },
    {
      name: 'everything is found',
      severity: 'error',
      comment: 'An import that the linter cannot follow is an import that no rule sees.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no circles',
      severity: 'error',
      comment: 'A circle through a type-only import is none once the types are erased.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: join(import.meta.dirname, 'resolve.mjs') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};
