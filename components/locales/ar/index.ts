import type { Dictionary } from '../dictionary';
import { account, accountPage } from './account';
import { chat } from './chat';
import { errorCodes, errors } from './errors';
import { help } from './help';
import { history } from './history';
import { page, siteSettings } from './page';
import { markdown, ui } from './parts';
import { prompts } from './prompts';
import { settings } from './settings';

export const dictionary: Dictionary = {
  account,
  accountPage,
  chat,
  errors,
  errorCodes,
  help,
  history,
  markdown,
  page,
  prompts,
  settings,
  siteSettings,
  ui,
};
