import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename } from 'node:path';

export interface Step {
	id: string;
	uses?: string;
	/** The text of the shell step. */
	run?: string;
}
export interface Workflow {
	/** What GitHub’s own parser says against it. */
	errors: string[];
	steps: Step[];
}

/** A string in the tokens of the parser. */
type Text = { toString(): string } | undefined;
const said = (text: Text) => (text === undefined ? undefined : text.toString());

/** GitHub’s parser imports JSON without the attribute that Node asks for. */
const hooks = registerHooks({
	resolve(name, context, next) {
		const found = next(name, context);
		return name.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
	},
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
	'@actions/workflow-parser'
);
hooks.deregister();

/** Reads a workflow by GitHub’s schema for it, with its expressions. */
export async function readWorkflow(file: string): Promise<Workflow> {
	const content = readFileSync(file, 'utf8');
	const { context, value } = parseWorkflow(
		{ name: basename(file), content },
		new NoOperationTraceWriter(),
	);
	const template = value ? await convertWorkflowTemplate(context, value) : undefined;
	const errors = [
		...context.errors.getErrors().map(({ message }) => message),
		...(template?.errors ?? []).map(({ Message }) => Message),
	];
	const jobs = template?.jobs ?? [];
	const steps = jobs.flatMap((job) => (job.type === 'job' ? job.steps : []));
	return {
		errors,
		steps: steps.map((step) => ({
			id: step.id,
			...('uses' in step ? { uses: said(step.uses) ?? '' } : {}),
			...('run' in step ? { run: said(step.run) ?? '' } : {}),
		})),
	};
}
