import { collectionNames } from '../schema/collections.ts';
import { tableAddress } from '../story/addresses.ts';
import type { Absolute } from './absolute.ts';
import { LIST_SEPARATOR, tableColumns } from './table-columns.ts';

/**
 * `/data/csv-metadata.json`: what each column of each table holds, in the format of CSV on the Web
 * (https://www.w3.org/TR/tabular-data-model/), whose programs look for a file of this name.
 * `licence` is the address of the licence.
 */
export function tableMetadata(licence: string, absolute: Absolute): string {
	return `${JSON.stringify(
		{
			'@context': 'http://www.w3.org/ns/csvw',
			'dc:license': { '@id': licence },
			tables: collectionNames.map((name) => ({
				url: absolute(tableAddress(name)),
				tableSchema: {
					columns: tableColumns(name).map(({ name: column, describes, holds }) => ({
						name: column,
						titles: column,
						'dc:description': describes,
						datatype: holds === 'json' ? 'json' : 'string',
						...(holds === 'list' ? { separator: LIST_SEPARATOR } : {}),
					})),
					primaryKey: 'id',
				},
			})),
		},
		null,
		'\t',
	)}\n`;
}
