// `npm run migrate`: changes what an earlier version could read and this one cannot, and reports it.
// With `-- --dry-run` it only reports. What only a person can decide is listed with its remedy.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../load/content-folder.ts';
import { withEnvironment } from '../load/with-environment.ts';
import { reportRefusal } from './commands/report-refusal.ts';
import { migrate } from './migrations/migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { refused } from './refused.ts';

try {
	const { values } = parseArgs({
		options: {
			'dry-run': { type: 'boolean', default: false },
			verbose: { type: 'boolean', default: false },
		},
	});
	const folder = contentFolder();
	if (!existsSync(folder)) throw refused('command.noFolder', { folder });
	migrate(folder, MIGRATIONS, values['dry-run'], (line) => console.log(withEnvironment(line)));
} catch (error) {
	reportRefusal(error);
}
