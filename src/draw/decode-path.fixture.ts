import type { Point } from './point.ts';

/** Reads a path of relative moves and lines back to its lines of points, for tests. */
export function decodePath(path: string): Point[][] {
	const lines: Point[][] = [];
	let [x, y] = [0, 0];
	for (const [, numbers = '', close] of path.matchAll(/m([^mz]*)(z?)/g)) {
		const steps = [...numbers.matchAll(/-?\d+/g)].map(Number);
		const line: Point[] = [];
		for (let i = 0; i < steps.length; i += 2) {
			x += steps[i] ?? NaN;
			y += steps[i + 1] ?? NaN;
			line.push([x, y]);
		}
		if (close) [x, y] = line[0] ?? [NaN, NaN];
		lines.push(line);
	}
	return lines;
}
