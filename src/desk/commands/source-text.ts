import { SourceTexts } from '../../load/source-texts.ts';
import { ID_PATTERN } from '../../schema/fields.ts';
import { DeskError } from '../desk-error.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';

/** The private text of a source. Throws when there is none, or when it is not saved as UTF-8. */
export function sourceText(snapshots: string, source: string): string {
	const missing = () => refused('command.noSnapshot', { source, folder: snapshots });
	if (!ID_PATTERN.test(source)) throw missing();
	const { text, fault } = new SourceTexts(snapshots).of(source);
	if (fault) {
		const lines = fault.split('\n').map((line) => line.trim());
		throw new DeskError(say('command.unreadText', { source }), lines.join(' '));
	}
	if (text === undefined) throw missing();
	return text;
}
