import { exportConversations } from './export-conversations';
import { importConversations } from './import-conversations';

/** What only files of conversations need. */
export const files = { exportConversations, importConversations };

export type Files = typeof files;
