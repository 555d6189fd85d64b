import type { BlockShape } from '../types.ts';

/**
 * How many of each block's topics stand in the main text: in at least one, and in at least two of its blocks, the block itself
 * not counted. Linear in the number of topics.
 */
export function topicsShared(
	shapes: readonly BlockShape[],
	isMain: (block: number) => boolean,
): { readonly once: Float32Array; readonly often: Float32Array } {
	const once = new Float32Array(shapes.length);
	const often = new Float32Array(shapes.length);
	// by topic, which is a code unit; counted up to what the answers tell apart
	const counts = new Uint8Array(0x10000);
	let any = false;
	shapes.forEach(({ topics }, i) => {
		if (!isMain(i)) return;
		for (let k = 0; k < topics.length; k++) {
			const topic = topics.charCodeAt(k);
			const count = counts[topic] ?? 0;
			if (count < 3) counts[topic] = count + 1;
			any = true;
		}
	});
	if (!any) return { once, often };
	shapes.forEach(({ topics }, i) => {
		const self = isMain(i) ? 1 : 0;
		for (let k = 0; k < topics.length; k++) {
			const others = (counts[topics.charCodeAt(k)] ?? 0) - self;
			if (others >= 1) once[i] = (once[i] ?? 0) + 1;
			if (others >= 2) often[i] = (often[i] ?? 0) + 1;
		}
	});
	return { once, often };
}
