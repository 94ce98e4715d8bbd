import JSONstat from 'jsonstat-toolkit';
import { z } from 'zod';
import { fault } from '../../fault.ts';

/**
 * A dataset of JSON-stat 2 as SCB sends it. Its codes stand in objects, whose keys JavaScript puts in an
 * order of its own ("2584" before "00"): only the positions that `index` gives them count, and the library
 * goes by them.
 */
const shape = z.looseObject({
	class: z.literal('dataset'),
	label: z.string().optional(),
	id: z.array(z.string()).min(1),
	size: z.array(z.int().nonnegative()).min(1),
	dimension: z.record(
		z.string(),
		z.looseObject({
			category: z.looseObject({
				index: z.record(z.string(), z.int().nonnegative()),
				label: z.record(z.string(), z.string()).optional(),
				unit: z.record(z.string(), z.looseObject({ base: z.string().optional() })).optional(),
			}),
			extension: z.looseObject({ elimination: z.boolean().optional() }).optional(),
		}),
	),
	value: z.array(z.number().nullable()),
	status: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
});

export type JsonStat = z.infer<typeof shape>;

/** @throws DataError where it is none, or its sizes and codes do not go together */
export function jsonStatOf(found: unknown, file: string): JsonStat {
	const parsed = shape.safeParse(found);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
		throw fault(file, 0, `an answer that is no JSON-stat dataset (${what})`, 'one');
	}
	const { id, size, dimension } = parsed.data;
	for (const [at, name] of id.entries()) {
		const index = Object.hasOwn(dimension, name) ? dimension[name]?.category.index : undefined;
		const positions = new Set(Object.values(index ?? {}));
		const length = size[at] ?? -1;
		const isWhole = positions.size === length && [...positions].every((place) => place < length);
		if (!isWhole || Object.keys(index ?? {}).length !== length) {
			throw fault(
				file,
				0,
				`${positions.size} codes of "${name}"`,
				`${length}, each with a place of its own`,
			);
		}
	}
	return parsed.data;
}

/** The codes of a variable, in their order. */
export const codesOf = ({ dimension }: JsonStat, name: string): string[] =>
	Object.entries(dimension[name]?.category.index ?? {})
		.sort(([, a], [, b]) => a - b)
		.map(([code]) => code);

/** A cell of a dataset: its codes by variable, and what stands there. */
export interface JsonStatCell {
	readonly at: Readonly<Record<string, string>>;
	/** Null is missing; a status beside a value is only a note. */
	readonly value: number | null;
}

/**
 * Every cell of a dataset.
 *
 * @throws DataError where there are not as many values as the sizes say
 */
export function cellsOf(stat: JsonStat, file: string): JsonStatCell[] {
	const count = stat.size.reduce((product, size) => product * size, 1);
	if (stat.value.length !== count) {
		throw fault(file, 0, `${stat.value.length} values`, `${count} (${stat.size.join(' × ')})`);
	}
	const dataset = JSONstat(stat);
	let places: Record<string, string>[] = [{}];
	for (const name of stat.id) {
		const codes = dataset.Dimension(name)?.id ?? [];
		places = places.flatMap((at) => codes.map((code) => ({ ...at, [name]: code })));
	}
	return places.map((at) => {
		const value = dataset.Data(at)?.value ?? null;
		return { at, value: typeof value === 'number' ? value : null };
	});
}
