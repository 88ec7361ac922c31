import type { Migration } from './migration.ts';
import { silenceNeedsASource } from './silence-needs-a-source.ts';
import { voicesAreParties } from './voices-are-parties.ts';

/** In the order of versions. Each finds by itself whether a story has its old form. */
export const MIGRATIONS: Migration[] = [voicesAreParties, silenceNeedsASource];
