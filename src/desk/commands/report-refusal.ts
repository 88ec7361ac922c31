import { reportFailure } from '../../load/report-failure.ts';
import { withEnvironment } from '../../load/with-environment.ts';
import { DeskError } from '../desk-error.ts';
import { DeskProblems } from '../desk-problems.ts';

/** Ends a command of the desk that failed: what it refuses is said in words. Sets the exit code. */
export function reportRefusal(error: unknown): void {
	if (!(error instanceof DeskError || error instanceof DeskProblems)) {
		reportFailure(error);
		return;
	}
	console.error(withEnvironment(error.message));
	process.exitCode = 1;
}
