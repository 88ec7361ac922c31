import { SourceTexts } from '../../load/source-texts.ts';
import { ID_PATTERN } from '../../schema/fields.ts';
import { DeskError } from '../desk-error.ts';
import { WORDS } from '../words.ts';

/** The private text of a source. Throws when there is none, or when it is not saved as UTF-8. */
export function sourceText(snapshots: string, source: string): string {
	const { what, fix } = WORDS.commands.noSnapshot;
	if (!ID_PATTERN.test(source)) throw new DeskError(what(source, snapshots), fix(source));
	const { text, fault } = new SourceTexts(snapshots).of(source);
	const { unreadText } = WORDS.commands;
	if (fault) throw new DeskError(unreadText.what(source), unreadText.fix(fault));
	if (text === undefined) throw new DeskError(what(source, snapshots), fix(source));
	return text;
}
