/** What we use of jsonstat-toolkit, which has no types of its own. */
declare module 'jsonstat-toolkit' {
	/** A dimension; its ids are in the order of their index. */
	export interface JsonStatDimension {
		readonly id: readonly string[];
	}
	export interface JsonStatCell {
		readonly value: number | string | null;
		readonly status: string | null;
	}
	/** What was read; `class` is "dataset" where it was one. */
	export interface JsonStatDataset {
		readonly class: string | null;
		readonly id: readonly string[];
		readonly length: number;
		Dimension(id: string): JsonStatDimension | null;
		/** The cell at these codes, one for each dimension. */
		Data(at: Readonly<Record<string, string>>): JsonStatCell | null;
	}
	export default function JSONstat(response: unknown): JsonStatDataset;
}
