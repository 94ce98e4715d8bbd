import type { ValueNode } from '@humanwhocodes/momoa';

/** A key that an object has twice: JSON itself would silently keep the last. */
export interface DoubledKey {
	readonly key: string;
	readonly line: number;
}

/** The first key that stands twice in one object of a document. */
export function doubledKey(node: ValueNode): DoubledKey | null {
	if (node.type === 'Array') {
		for (const { value } of node.elements) {
			const found = doubledKey(value);
			if (found) return found;
		}
	}
	if (node.type !== 'Object') return null;
	const seen = new Set<string>();
	for (const { name, value, loc } of node.members) {
		const key = name.type === 'String' ? name.value : name.name;
		if (seen.has(key)) return { key, line: loc.start.line };
		seen.add(key);
		const found = doubledKey(value);
		if (found) return found;
	}
	return null;
}
