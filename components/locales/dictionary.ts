import type { texts as accountPage } from '../account/page/texts';
import type { texts as account } from '../account/texts';
import type { texts as history } from '../chat/history/texts';
import type { texts as page } from '../chat/page/texts';
import type { texts as chat } from '../chat/texts';
import type { texts as errors, errorTexts } from '../errors/texts';
import type { texts as help } from '../help/texts';
import type { texts as markdown } from '../markdown/texts';
import type { texts as prompts } from '../prompts/texts';
import type { texts as siteSettings } from '../settings/sites/texts';
import type { texts as settings } from '../settings/texts';
import type { texts as ui } from '../ui/texts';

/** All words of a language: those of each room, in the shape of its English ones. */
export interface Dictionary {
  account: typeof account;
  accountPage: typeof accountPage;
  chat: typeof chat;
  errors: typeof errors;
  errorCodes: typeof errorTexts;
  help: typeof help;
  history: typeof history;
  markdown: typeof markdown;
  page: typeof page;
  prompts: typeof prompts;
  settings: typeof settings;
  siteSettings: typeof siteSettings;
  ui: typeof ui;
}
