import { stringify } from 'csv-stringify/sync';
import { tableColumns } from '../../formats/table-columns.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';

/** Columns of a published table that are no fields: they are worked out. */
const WORKED_OUT = ['address', 'corrections'];

/** The columns of a sheet of drafts, those of the published table that an author may fill. */
export const sheetColumns = (collection: CollectionName) =>
	tableColumns(collection).filter(({ name }) => !WORKED_OUT.includes(name));

/**
 * An empty sheet for entries of a collection: a row with the names of the columns, and one that says
 * what each holds, which is passed over when it is read. Columns that are needed end with a star there.
 */
export function tableTemplate(collection: CollectionName): string {
	const columns = sheetColumns(collection);
	const shape: Record<string, { def: { type: string } }> = collections[collection].shape;
	const isNeeded = (name: string) => {
		const type = shape[name]?.def.type;
		return type !== undefined && type !== 'optional' && type !== 'default';
	};
	const hints = columns.map(
		({ name, describes, holds }, i) =>
			`${i === 0 ? '# ' : ''}${isNeeded(name) ? '* ' : ''}${describes}${holds === 'list' ? ' (several: a | b)' : ''}${holds === 'json' ? ' (JSON)' : ''}`,
	);
	return stringify([columns.map(({ name }) => name), hints], {
		bom: true,
		record_delimiter: 'windows',
	});
}
