import type { Annotation } from '../annotations/decision.ts';
import { annotationContext, pathReference, toWebAnnotation, toWebAnnotations } from '../annotations/webAnnotation.ts';
import type { Surroundings, WebAnnotation } from '../annotations/webAnnotation.ts';
import { joinPath } from '../engine/paths.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { display } from './collect.ts';
import { printable, shorten } from './excerpt.ts';
import { writeFields, writeLines } from './jsonOutput.ts';
import type { CommonOptions } from './options.ts';
import { read } from './run.ts';
import { sidecarsOf } from './sidecars.ts';
import { createPaint } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Columns that the words of a place may take. */
const placeWidth = 80;

/** A decision about documents of this call; paths are told from the working directory. */
interface Decided {
	readonly path: string;
	readonly annotation: Annotation;
	readonly web: WebAnnotation;
}

/** `corroborate annotations`: prints what people decided about the documents, as it stands beside them. */
export async function annotations(
	paths: readonly string[],
	options: CommonOptions,
	terminal: Terminal,
	directory: string,
): Promise<0> {
	const { collection, context } = await read(paths, options, terminal, directory);
	const decided: Decided[] = [];
	for (const corpus of collection.corpora) {
		const texts = new Map(corpus.documents.map(({ file, text }) => [file, text]));
		for (const sidecar of await sidecarsOf(corpus, context)) {
			const { root, document } = sidecar;
			const around: Surroundings = {
				address: (path) => pathReference(display(context.cwd, joinPath(root, path))),
				text: (path) => texts.get(joinPath(root, path)) ?? null,
			};
			for (const annotation of sidecar.annotations) {
				const ends = [document, ...(annotation.other ? [annotation.other.document] : [])];
				if (!ends.some((end) => texts.has(joinPath(root, end)))) continue;
				const path = display(context.cwd, joinPath(root, document));
				decided.push({ path, annotation, web: toWebAnnotation(document, annotation, around) });
			}
		}
	}
	decided.sort((a, b) => compareTexts(a.path, b.path));
	const web = decided.map((one) => one.web);
	switch (options.format) {
		case 'json':
			await writeFields(terminal, toWebAnnotations(web), collection.skipped);
			break;
		case 'jsonl':
			await writeLines(
				terminal,
				web.map((one) => ({ '@context': annotationContext, ...one })),
			);
			break;
		case 'text':
			await writeDecisions(terminal, decided);
			break;
	}
	return 0;
}

async function writeDecisions(terminal: Terminal, decided: readonly Decided[]): Promise<void> {
	const paint = createPaint(terminal.colour);
	for (const { path, annotation, web } of decided) {
		const { type, rule, reason, anchor, other } = annotation;
		const about = rule === null ? type : `${type} of ${rule}`;
		const lost = web.target.some(({ selector }) => selector.length < 2) ? ' (not found any more)' : '';
		await terminal.write(`${paint('cyan', printable(path))}: ${paint('bold', printable(about))}${lost}\n`);
		for (const { exact } of [anchor, ...(other ? [other.anchor] : [])]) {
			await terminal.write(`    ${shorten(exact, placeWidth)}\n`);
		}
		await terminal.write(`  ${printable(reason)}\n`);
	}
	await terminal.write(`${decided.length} ${decided.length === 1 ? 'decision' : 'decisions'}.\n`);
}
