// Every text that the workbench shows, so that it can be translated: whole sentences, with what
// changes in them as parameters. A problem has `what`, a clause without a full stop, and `fix`, whole
// sentences.
import { FORM_WORDS } from './words/form-words.ts';
import { SERVER_WORDS } from './words/server-words.ts';
import { VIEW_WORDS } from './words/view-words.ts';

export const WORKBENCH = { ...SERVER_WORDS, ...FORM_WORDS, ...VIEW_WORDS } as const;
