// Runs the instructions of the Containerfile one after another, in folders that stand for its images.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, matchesGlob, relative, resolve } from 'node:path';
import { type Copy, DockerfileParser, type From, type JSONInstruction } from 'dockerfile-ast';
import { fakePrograms } from './fake-programs.ts';

const FOLDER = 'src/hosting/container';

/** A checkout, with files that belong in no image. */
function buildContext(scratch: string): string {
	const context = join(scratch, 'context');
	mkdirSync(context, { recursive: true });
	for (const name of ['package.json', 'package-lock.json', '.npmrc', 'src'])
		cpSync(name, join(context, name), { recursive: true });
	for (const name of ['.git', '.snapshots', 'node_modules', 'dist']) {
		mkdirSync(join(context, name));
		writeFileSync(join(context, name, 'private.txt'), 'private');
	}
	return context;
}

interface Given {
	/** A folder to work in. */
	scratch: string;
	/** What is said with --build-arg. */
	buildArguments: Record<string, string>;
	/** The port that stands for 8080. */
	port: number;
	/** What stands for `npm run build`: a built site, and the address it must be asked for. */
	site: { outDir: string; url: string };
}

/** A build of the image. What it stands in for, and how, is said in tests/dist/container.test.ts. */
export class ContainerBuild {
	/** The root folders of the stages, by name; the last has none and is `last`. */
	readonly stages = new Map<string, string>();
	/** How the stand-ins were called. */
	readonly called: () => string[];
	/** Who runs the command. */
	user = 'root';
	command: string[] = [];
	readonly #given: Given;
	readonly #context: string;
	readonly #env: Record<string, string>;
	readonly #ignored = readFileSync(`${FOLDER}/Containerfile.dockerignore`, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	#root = '';
	#folder = '/';

	constructor(given: Given) {
		const { scratch, buildArguments, site } = given;
		this.#given = given;
		this.#context = buildContext(scratch);
		const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
		const { path, called } = fakePrograms(join(scratch, 'stand-ins'), {
			'apt-get': '',
			npm: `case "$*" in
				ci*) ln -s ${JSON.stringify(resolve('node_modules'))} node_modules ;;
				'run build') test "$SITE_URL" = ${site.url} && cp -r ${JSON.stringify(resolve(site.outDir))} dist ;;
				*) exec ${npm} "$@" ;;
			esac`,
		});
		this.#env = { PATH: path, HOME: scratch, ...buildArguments };
		this.called = called;
	}

	/** A path in the image as one on this machine. */
	inside(path: string): string {
		return join(this.#root, path.startsWith('/') ? path : join(this.#folder, path));
	}

	#copy(from: string, pattern: string, target: string): void {
		const isIgnored = (path: string) => {
			const name = relative(this.#context, path);
			return this.#ignored.some((one) => matchesGlob(name, one));
		};
		const found = pattern === '.' ? [''] : globSync(pattern.replace(/^\//, ''), { cwd: from });
		assert.ok(found.length > 0 || pattern.includes('['), `COPY finds no ${pattern}`);
		for (const name of found) {
			const source = join(from, name);
			const isFolder = statSync(source).isDirectory();
			const to = !isFolder && target.endsWith('/') ? join(target, basename(name)) : target;
			cpSync(source, this.inside(to), {
				recursive: true,
				filter: (path) => from !== this.#context || !isIgnored(path),
			});
		}
	}

	/** Throws with what a step printed when it fails, as a build of an image does. */
	build(): void {
		const { scratch, port } = this.#given;
		const file = readFileSync(`${FOLDER}/Containerfile`, 'utf8').replaceAll('8080', String(port));
		for (const one of DockerfileParser.parse(file).getInstructions()) {
			const words = one.getArguments().map(String);
			const text = one.getArgumentsContent() ?? '';
			switch (one.getKeyword()) {
				case 'FROM':
					this.#root = join(scratch, `image-${this.stages.size}`);
					this.#folder = '/';
					mkdirSync(this.#root);
					this.stages.set((one as From).getBuildStage() ?? 'last', this.#root);
					break;
				case 'WORKDIR':
					this.#folder = text;
					mkdirSync(this.inside(text), { recursive: true });
					break;
				case 'COPY': {
					const stage = (one as Copy).getFromFlag()?.getValue();
					const from = stage ? this.stages.get(stage) : this.#context;
					for (const source of words.slice(0, -1))
						this.#copy(from ?? '', source, words.at(-1) ?? '');
					break;
				}
				case 'RUN': {
					// Whole paths are those of the image: nothing outside of it is touched.
					const inImage = text.replace(/(?<=\s)\/(?=\w)/g, `${this.#root}/`);
					const { status, stderr } = spawnSync('sh', ['-c', inImage], {
						cwd: this.inside('.'),
						env: this.#env,
						encoding: 'utf8',
					});
					if (status !== 0) throw new Error(`RUN ${text}\n${stderr}`);
					break;
				}
				case 'USER':
					this.user = text;
					break;
				case 'CMD':
					this.command = (one as JSONInstruction)
						.getJSONStrings()
						.map((string) => JSON.parse(string.getValue()) as string);
					break;
				default:
					assert.match(one.getKeyword(), /^(ARG|EXPOSE)$/);
			}
		}
	}
}
