type Index = Readonly<Record<string, number>>;
/** Codes of a variable, each in its place. */
export const indexed = (...names: readonly string[]): Index =>
	Object.fromEntries(names.map((name, at) => [name, at]));

/** A dataset in SCB's form; more of each variable may be given. */
export const dataset = (
	variables: Readonly<Record<string, Index>>,
	value: readonly (number | null)[],
	more: Readonly<Record<string, object>> = {},
) => ({
	version: '2.0',
	class: 'dataset',
	id: Object.keys(variables),
	size: Object.values(variables).map((index) => Object.keys(index).length),
	dimension: Object.fromEntries(
		Object.entries(variables).map(([name, index]) => [
			name,
			{ category: { index, ...more[name] }, extension: { elimination: name === 'Kon' } },
		]),
	),
	value,
});
