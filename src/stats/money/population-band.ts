/** Bands of population, by their names in the address (`storlek`). Both ends are in the band. */
const BANDS = [
	{ size: 'under-10000', least: 0, most: 9_999 },
	{ size: '10000-19999', least: 10_000, most: 19_999 },
	{ size: '20000-49999', least: 20_000, most: 49_999 },
	{ size: '50000-99999', least: 50_000, most: 99_999 },
	{ size: 'fran-100000', least: 100_000, most: Infinity },
] as const;

export type Size = (typeof BANDS)[number]['size'];

/** The smallest first. */
export const SIZES: readonly Size[] = BANDS.map(({ size }) => size);

/** The band that a number of residents is in. */
export const sizeOf = (population: number): Size | null =>
	BANDS.find(({ least, most }) => least <= population && population <= most)?.size ?? null;
